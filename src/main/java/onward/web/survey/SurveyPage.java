package onward.web.survey;

import java.util.List;
import onward.web.govuk.Choice;

/**
 * What the leavers of a year did on 1 November.
 *
 * @param cohorts Year 11, or those a year older
 * @param deadline in a sentence
 * @param figures the figures that open their people
 */
public record SurveyPage(
    int year,
    String cohort,
    List<Choice> cohorts,
    String about,
    String deadline,
    List<Part> parts,
    List<SchoolLine> schools,
    List<Choice> columns,
    String query) {
  /** Figures that belong together. */
  public record Part(String name, String about, List<Figure> figures) {}

  /** A figure that opens its people. */
  public record Figure(String name, String count, String share, String href) {}

  /** A school's leavers. */
  public record SchoolLine(
      String name,
      String people,
      String learning,
      String neet,
      String unknown,
      String noShows,
      String href,
      String file) {}
}
