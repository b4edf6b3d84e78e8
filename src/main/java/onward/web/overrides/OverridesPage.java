package onward.web.overrides;

import java.util.List;
import onward.web.Paging;
import onward.web.StatusTag;
import onward.web.govuk.Choice;

/**
 * All the overrides, the latest first.
 *
 * @param none whether there never was one
 * @param download the address of the same as a file
 */
public record OverridesPage(
    String title,
    boolean none,
    List<Choice> states,
    String download,
    List<OverrideRow> rows,
    Paging paging) {
  /**
   * An override.
   *
   * @param facts what the facts alone say; the same once it is over
   */
  public record OverrideRow(
      String href,
      String name,
      String cohort,
      StatusTag status,
      String facts,
      String reason,
      String author,
      String since,
      String until,
      String state) {
    /** As a line of the file. */
    Object[] cells() {
      return new Object[] {name, cohort, status.text(), facts, reason, author, since, until, state};
    }
  }
}
