package onward.web.figures;

import java.util.List;
import onward.web.govuk.Choice;

/**
 * One month in parts.
 *
 * @param by what it is taken apart by, the chosen one marked
 */
public record MonthPage(String month, String path, List<Choice> by, List<PartTable> tables) {
  /** One cohort in parts. */
  public record PartTable(String name, List<PartLine> lines) {}

  /** A part: the four groups. */
  public record PartLine(
      String name, String people, String mayCount, List<FiguresPage.Figure> groups) {}
}
