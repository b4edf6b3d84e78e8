package onward.rulebook;

import java.util.List;

/**
 * A part of the rules: a few sentences and a table.
 *
 * @param id names it in addresses: letters and dashes
 * @param title in a few words
 * @param text what stands before the table
 * @param headings of the table's columns
 * @param rows as many cells each as there are headings
 */
public record Chapter(String id, String title, String text, List<String> headings, List<Row> rows) {

  /**
   * A line of a chapter's table.
   *
   * @param id names it in addresses, empty where nothing refers to it
   */
  public record Row(String id, List<String> cells) {
    static Row of(String... cells) {
      return new Row("", List.of(cells));
    }
  }
}
