package onward.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact as we hold it, with the second of its two times and its source.
 *
 * @param id its number within the authority and the kind of fact
 * @param learnt when we learnt it
 * @param source who told us
 * @param line the line of the source's file, 0 where there is none
 * @param superseded when a later statement replaced it, or null while it stands
 */
public record Known<F extends Fact>(
    long id,
    PersonId person,
    F fact,
    Instant learnt,
    SourceId source,
    int line,
    @Nullable Instant superseded) {}
