package onward.web.review;

/**
 * What was just decided, so that it can be taken back.
 *
 * @param print of the question; empty for nothing
 * @param seen what was decided of it
 */
public record Done(String print, String seen) {}
