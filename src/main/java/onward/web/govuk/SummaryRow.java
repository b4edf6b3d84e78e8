package onward.web.govuk;

/**
 * A row of a summary list.
 *
 * @param href where the action leads, empty for no action
 * @param action what the action's link says
 * @param actionAbout the hidden end of the action's text
 */
public record SummaryRow(String key, String value, String href, String action, String actionAbout) {
  public SummaryRow(String key, String value) {
    this(key, value, "", "", "");
  }
}
