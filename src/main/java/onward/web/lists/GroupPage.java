package onward.web.lists;

import java.util.List;
import onward.imports.Difference;
import onward.web.Paging;

/**
 * The rows of a plan that come to the same.
 *
 * @param typed what was searched for
 * @param problems whether the rows say what is wrong
 */
public record GroupPage(
    String path,
    String list,
    String title,
    String about,
    String typed,
    String outcome,
    String action,
    boolean problems,
    List<LineRow> rows,
    Paging paging,
    String download) {
  /**
   * A row of the file.
   *
   * @param href the person it is about, empty for nobody
   * @param cure what to do
   * @param candidates the people it may be about
   * @param changes what it changes of what is known
   */
  public record LineRow(
      String line,
      String who,
      String href,
      String problem,
      String value,
      String cure,
      List<Candidate> candidates,
      List<Difference> changes) {}

  /** Whether any row says what it changes. */
  public boolean changes() {
    return rows.stream().anyMatch(row -> !row.changes().isEmpty());
  }

  /** Somebody the row may be about. */
  public record Candidate(String name, String href) {}
}
