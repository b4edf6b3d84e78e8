package onward.web.lists;

import java.util.List;
import onward.web.Chosen;
import onward.web.Paging;
import onward.web.govuk.Choice;

/**
 * The lists received, and a place to bring another.
 *
 * @param running the lists that are being worked on just now
 * @param chosen the filters in force, each with the address without it
 * @param title how many lists fit
 * @param waiting how many rows wait for a person, empty for none
 * @param problem why the last try was refused, empty for none
 */
public record ListsPage(
    List<ListRow> rows,
    List<Running> running,
    ListsFilter filter,
    List<Chosen> chosen,
    List<Choice> kinds,
    List<Choice> states,
    String title,
    Paging paging,
    String download,
    String waiting,
    String problem) {
  /** A list that is being worked on, and what is done with it. */
  public record Running(String href, String name, String doing) {}

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
      String from,
      String by) {}
}
