package onward.web.review;

/**
 * Nothing is left to decide.
 *
 * @param done what was just decided
 */
public record FinishedPage(Done done) {}
