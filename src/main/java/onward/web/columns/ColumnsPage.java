package onward.web.columns;

import java.util.List;
import onward.web.govuk.Choice;
import onward.web.govuk.ErrorLink;

/**
 * A list's columns with samples beside them, and its words that were not understood.
 *
 * @param sender for whom it is remembered
 * @param waits whether the list waits for approval, so that its plan is made again
 * @param seen what the form is filled from
 * @param problems what another said meanwhile
 */
public record ColumnsPage(
    String path,
    String list,
    String sender,
    boolean waits,
    List<HeadingRow> headings,
    List<WordRow> words,
    String seen,
    List<ErrorLink> problems) {
  /**
   * A heading and what it is taken for.
   *
   * @param taken what for and why, in words
   * @param samples some of what stands under it
   */
  public record HeadingRow(
      String id, String heading, String taken, String samples, List<Choice> columns) {}

  /**
   * A word that was not understood.
   *
   * @param rows how many rows have it
   */
  public record WordRow(
      String id, String column, String said, String rows, List<Choice> meanings) {}
}
