package onward.web.lists;

import java.util.List;
import onward.web.govuk.ErrorLink;

/**
 * A list as a plan, and what became of it.
 *
 * @param taken what the list is taken for, in words
 * @param sentence what approving does, or did
 * @param note what to know of the file as a whole, empty for nothing
 * @param ended how work on it ended before its time, empty where it did not
 * @param problems what is wrong with a file that was refused
 */
public record PlanPage(
    String path,
    String name,
    String taken,
    State state,
    String received,
    String applied,
    String sentence,
    String note,
    String ended,
    List<GroupRow> groups,
    List<ErrorLink> problems) {
  /** How far it has come. */
  public enum State {
    REFUSED,
    PLANNED,
    APPLIED,
    UNDONE
  }

  /** Rows that come to the same. */
  public record GroupRow(String href, String count, String name, String about) {}
}
