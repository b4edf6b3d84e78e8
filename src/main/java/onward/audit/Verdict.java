package onward.audit;

import java.util.List;

/**
 * What came of looking a chain through.
 *
 * @param events how many there are
 * @param vouched the number up to which a root outside of the database vouches for them
 */
public record Verdict(long events, long vouched, List<Finding> findings) {}
