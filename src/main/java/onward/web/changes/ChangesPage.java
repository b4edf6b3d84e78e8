package onward.web.changes;

import java.util.List;
import onward.web.Chosen;
import onward.web.Paging;
import onward.web.StatusTag;
import onward.web.govuk.Choice;
import onward.web.govuk.ErrorLink;

/**
 * What changed.
 *
 * @param about the two days in words
 * @param problems what is wrong with the days asked for; the usual ones are shown instead
 * @param form what the form is filled with
 * @param download the address of the same as a file
 * @param flows from which status to which, the most people first
 */
public record ChangesPage(
    String title,
    String about,
    List<ErrorLink> problems,
    Form form,
    List<Chosen> chosen,
    String download,
    List<Flow> flows,
    List<ChangeRow> rows,
    Paging paging) {

  /** What is wrong with a field, empty for nothing. */
  public String wrong(String field) {
    return problems.stream()
        .filter(problem -> problem.href().equals("#" + field))
        .map(ErrorLink::text)
        .findFirst()
        .orElse("");
  }

  /** The days as 2026-09-18, those of knowledge empty where they are the same. */
  public record Form(
      String from,
      String fromKnown,
      String to,
      String toKnown,
      String latest,
      List<Choice> returns,
      List<Choice> cohorts,
      List<Choice> groups) {}

  /** People who went from one status to another. */
  public record Flow(String href, String count, StatusTag was, StatusTag now) {}

  /**
   * Somebody who stands otherwise.
   *
   * @param href the fact that moved them, on their page
   * @param before why they stood as they did, where that is what ended; otherwise empty
   * @param mover what kind of thing it was
   * @param told who told it: the file and line, or the page; empty where it was no fact
   */
  public record ChangeRow(
      String href,
      String name,
      String cohort,
      StatusTag was,
      StatusTag now,
      String before,
      String because,
      String mover,
      String told) {}
}
