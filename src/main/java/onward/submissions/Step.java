package onward.submissions;

import java.time.Instant;

/**
 * A move that was made.
 *
 * @param by the user
 * @param name of the person who signed; empty where nobody did
 * @param reason empty where none was asked for
 */
public record Step(State state, String by, String name, String reason, Instant at) {}
