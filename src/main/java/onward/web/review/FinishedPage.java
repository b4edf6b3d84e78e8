package onward.web.review;

/**
 * Nothing is left to decide.
 *
 * @param done the print of what was just decided, empty for nothing
 */
public record FinishedPage(String done) {}
