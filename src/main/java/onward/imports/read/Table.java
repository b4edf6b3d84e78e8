package onward.imports.read;

import java.util.List;

/**
 * A list as read: its headings and its rows of text, numbered as the reader of the spreadsheet
 * counts.
 *
 * @param headingLine the line the headings stand on
 * @param plainHeadings the headings without case, spaces and punctuation
 */
public record Table(
    int headingLine, List<String> headings, List<String> plainHeadings, Lines lines) {
  /** A table, its headings as they stand. */
  public Table(int headingLine, List<String> headings, Lines lines) {
    this(headingLine, headings, headings.stream().map(Column::plain).toList(), lines);
  }

  /** A table whose rows are in memory. */
  public Table(int headingLine, List<String> headings, List<Line> lines) {
    this(headingLine, headings, Lines.of(lines));
  }

  /** One row's cells as text. */
  public record Line(int number, List<String> cells) {}
}
