package onward.audit;

/**
 * An event as it is kept.
 *
 * @param number in the authority's chain, from 1 without a gap
 */
public record KeptEvent(long number, Event event) {}
