package onward.web.changes;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What the address asks for, as it is written there; null for what it does not mention.
 *
 * @param from the earlier day, as 2026-07-31
 * @param fromKnown the day whose knowledge counts for it
 * @param fromReturn the number of a kept return to begin at instead of a day
 * @param to the later day
 * @param toReturn the number of a kept return to end at
 */
record ChangesAsked(
    @Nullable String from,
    @BindParam("from-known") @Nullable String fromKnown,
    @BindParam("from-return") @Nullable String fromReturn,
    @Nullable String to,
    @BindParam("to-known") @Nullable String toKnown,
    @BindParam("to-return") @Nullable String toReturn,
    @Nullable String cohort,
    @Nullable String group,
    @Nullable String was,
    @Nullable String now) {}
