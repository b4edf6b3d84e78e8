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
 * @param stop whether so few rows matched that approval needs a second word
 * @param missing who is missing from a school's roll, empty for nobody
 * @param waiting how many of its rows wait for a person, empty for none
 * @param answered where the file is to be had with what became of its rows, the ending apart; empty
 *     where it is not
 * @param approve what the button says that approves it, empty where there is none
 * @param columns where its columns can be put right, empty where they cannot
 * @param kept until when the file itself is kept
 * @param undo what the button says that takes it back, empty where there is none
 * @param unfinished whether it was not read to its end
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
    boolean stop,
    String missing,
    String waiting,
    String answered,
    String approve,
    String columns,
    String kept,
    List<GroupRow> groups,
    String seen,
    String undo,
    boolean unfinished,
    List<ErrorLink> problems) {
  /** This page with a problem of what was asked for. */
  PlanPage asking(String problem) {
    return new PlanPage(
        path,
        name,
        taken,
        state,
        received,
        applied,
        sentence,
        note,
        ended,
        stop,
        missing,
        waiting,
        answered,
        approve,
        columns,
        kept,
        groups,
        seen,
        undo,
        unfinished,
        List.of(new ErrorLink(problem, "#sure")));
  }

  /** What stands above the groups of its rows. */
  public String aboutRows() {
    return switch (state) {
      case PLANNED -> "What would happen to each row";
      case UNDONE -> "What each row had done before the list was taken back";
      case APPLIED, REFUSED -> "What became of each row";
    };
  }

  /** What taking it back, or what stayed of it, does. */
  public String aboutUndo() {
    return state == State.UNDONE
        ? "They stayed because another list, or somebody, has told of them since. Take that back"
            + " first; then these can go too."
        : "Taking it back ends what it added and brings back what it replaced. Rows of which"
            + " something else has told since stay, and are listed.";
  }

  /** Whether it came before, so that nothing was read. */
  public boolean cameBefore() {
    return state == State.PLANNED && groups.isEmpty();
  }

  /** How far it has come. */
  public enum State {
    REFUSED,
    PLANNED,
    APPLIED,
    UNDONE
  }

  /**
   * Rows that come to the same.
   *
   * @param approve the action that approving the group carries out, empty where it does nothing
   * @param takeIn the action whose rows can be taken in after all, empty where there are none
   */
  public record GroupRow(
      String href, String count, String name, String about, String approve, String takeIn) {}
}
