package onward.web.lists;

import java.util.List;

/**
 * The lists received, and a place to bring another.
 *
 * @param problem why the last try was refused, empty for none
 */
public record ListsPage(List<ListRow> rows, String problem) {
  /**
   * A list received.
   *
   * @param look the style of its state
   */
  public record ListRow(
      String href,
      String name,
      String kind,
      String state,
      String look,
      String lines,
      String received,
      String by) {}
}
