package onward.imports.read;

import java.util.ArrayList;
import java.util.HashMap;
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

  /** The headings told apart: one that stands a second time is "SEN status (2)". */
  public List<String> apart() {
    var seen = new HashMap<String, Integer>();
    var apart = new ArrayList<String>(headings.size());
    for (int i = 0; i < headings.size(); i++) {
      int times = seen.merge(plainHeadings.get(i), 1, Integer::sum);
      boolean again = times > 1 && !plainHeadings.get(i).isEmpty();
      apart.add(again ? headings.get(i) + " (" + times + ")" : headings.get(i));
    }
    return apart;
  }

  /** A table whose rows are in memory. */
  public Table(int headingLine, List<String> headings, List<Line> lines) {
    this(headingLine, headings, Lines.of(lines));
  }

  /** One row's cells as text. */
  public record Line(int number, List<String> cells) {}
}
