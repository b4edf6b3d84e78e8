package onward.web.figures;

import java.util.Comparator;
import java.util.List;
import onward.web.govuk.Choice;

/**
 * One month in parts.
 *
 * @param unfinished on which day it stands so; empty for a month that is over
 * @param download the same as CSV
 * @param by what it is taken apart by, the chosen one marked
 */
public record MonthPage(
    String month,
    String path,
    String unfinished,
    String download,
    List<Choice> by,
    List<PartTable> tables) {
  /** One cohort in parts. */
  public record PartTable(String name, List<PartLine> lines) {}

  /**
   * A part: the four groups.
   *
   * @param key tells schools of one name apart; otherwise empty
   */
  public record PartLine(
      String name, String key, String people, String mayCount, List<FiguresPage.Figure> groups) {
    static final Comparator<PartLine> BY_NAME =
        Comparator.comparing(PartLine::name).thenComparing(PartLine::key);
  }
}
