package onward.audit;

import java.time.Instant;

/**
 * The seal of the last event at a moment, kept outside of the database: it vouches for every event
 * up to it.
 *
 * @param number of the event
 * @param seal in hexadecimal digits
 */
public record Root(long number, String seal, Instant at) {}
