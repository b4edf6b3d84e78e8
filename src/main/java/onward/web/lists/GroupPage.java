package onward.web.lists;

import java.util.List;
import onward.imports.Difference;
import onward.web.Paging;
import onward.web.answers.SaidRows.Said;

/**
 * The rows of a plan that come to the same.
 *
 * @param typed what was searched for
 */
public record GroupPage(
    String path,
    String list,
    String title,
    String about,
    String typed,
    String outcome,
    String action,
    List<LineRow> rows,
    Paging paging,
    String download) {
  /**
   * A row of the file.
   *
   * @param href the person it is about, empty for nobody
   * @param cure what to do
   * @param candidates the people it may be about
   * @param says what the row says in the sender's words, where it adds something
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
      List<Said> says,
      List<Difference> changes) {}

  /** Whether any row says what is the matter, or what should be looked at. */
  public boolean problems() {
    return rows.stream().anyMatch(row -> !row.problem().isEmpty());
  }

  /** Whether any row says what it adds. */
  public boolean says() {
    return rows.stream().anyMatch(row -> !row.says().isEmpty());
  }

  /** Whether any row says what it changes. */
  public boolean changes() {
    return rows.stream().anyMatch(row -> !row.changes().isEmpty());
  }

  /** Somebody the row may be about. */
  public record Candidate(String name, String href) {}
}
