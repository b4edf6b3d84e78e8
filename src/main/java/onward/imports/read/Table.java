package onward.imports.read;

import java.util.List;

/**
 * A list as read: its headings and its rows of text, numbered as the reader of the spreadsheet
 * counts.
 *
 * @param headingLine the line the headings stand on
 */
public record Table(int headingLine, List<String> headings, List<Line> lines) {

  /** One row's cells as text. */
  public record Line(int number, List<String> cells) {}
}
