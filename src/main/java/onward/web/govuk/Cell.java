package onward.web.govuk;

/**
 * A cell of a table.
 *
 * @param format "numeric" to stand at the right, otherwise empty
 * @param href where the text leads, empty for plain text
 * @param colspan columns it covers, from 1
 */
public record Cell(String text, String format, String href, int colspan) {
  /** Plain text at the left. */
  public static Cell of(String text) {
    return new Cell(text, "", "", 1);
  }

  /** A link at the left. */
  public static Cell link(String text, String href) {
    return new Cell(text, "", href, 1);
  }

  /** A figure at the right. */
  public static Cell figure(String text) {
    return new Cell(text, "numeric", "", 1);
  }

  /** A figure that opens what it counts. */
  public static Cell figure(String text, String href) {
    return new Cell(text, "numeric", href, 1);
  }
}
