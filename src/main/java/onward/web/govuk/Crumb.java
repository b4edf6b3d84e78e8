package onward.web.govuk;

/**
 * A step of the breadcrumbs.
 *
 * @param href where it leads, empty for the page one is on
 */
public record Crumb(String text, String href) {}
