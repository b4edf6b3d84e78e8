package onward.guarantee;

import java.time.Instant;
import java.time.LocalDate;
import onward.calendar.YearGroup;
import org.jspecify.annotations.Nullable;

/**
 * A time during which somebody's status was the same; the words are the last it had.
 *
 * @param until the first day on which it no longer held; null while it holds
 * @param learnt when it was last worked out with a difference
 */
public record StatusSpell(
    YearGroup cohort,
    Decision decision,
    LocalDate since,
    @Nullable LocalDate until,
    Instant learnt) {}
