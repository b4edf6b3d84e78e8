package onward.web.errors;

/**
 * Something is not as it should be.
 *
 * @param words what happened and what to do
 */
public record ErrorPage(String title, String words) {}
