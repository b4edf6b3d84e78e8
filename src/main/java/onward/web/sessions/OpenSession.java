package onward.web.sessions;

import java.time.Instant;

/**
 * A session somebody is signed in to.
 *
 * @param id names it to administrators; nobody can come in with it
 * @param seen when it was last used, to the minute
 */
public record OpenSession(String id, String userName, Instant signedIn, Instant seen) {}
