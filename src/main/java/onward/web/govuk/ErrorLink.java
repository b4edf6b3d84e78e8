package onward.web.govuk;

/**
 * A line of the error summary.
 *
 * @param href the field it is about, such as "#file"; empty for none
 */
public record ErrorLink(String text, String href) {}
