package onward.web.returns;

import java.util.List;
import onward.web.govuk.Choice;

/**
 * Two returns compared.
 *
 * @param with what it may be compared with
 * @param about which two, in a sentence
 * @param figures the cohort and NEET of both, and the difference
 */
public record ComparePage(
    String path,
    String month,
    List<Choice> with,
    String about,
    List<Figure> figures,
    List<Part> parts) {
  /** A figure of both. */
  public record Figure(String name, String before, String after, String difference) {}

  /** The changes of one kind. */
  public record Part(String name, List<Line> lines) {}

  /** People who went the same way. */
  public record Line(String from, String to, String count, String href) {}
}
