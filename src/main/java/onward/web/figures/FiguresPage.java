package onward.web.figures;

import java.util.List;
import onward.monitoring.SentGroup;

/**
 * The tables of a campaign.
 *
 * @param years other campaigns that can be looked at
 */
public record FiguresPage(
    int year,
    List<Year> years,
    List<GuaranteeTable> guarantee,
    List<ActivityLine> activity,
    String mean,
    List<TypeLine> participation,
    String participationAbout) {
  /** Another campaign. */
  public record Year(String text, String href, boolean current) {}

  /** One cohort by month. */
  public record GuaranteeTable(String name, List<GuaranteeLine> lines) {}

  /** A month: the four groups, each with its people and shares. */
  public record GuaranteeLine(
      String month, String href, String people, String mayCount, List<Figure> groups) {}

  /**
   * A figure that opens its people.
   *
   * @param group what is counted
   * @param published the share of the May count; empty where that was not told
   */
  public record Figure(String group, String count, String share, String published, String href) {}

  /** A month of activity. */
  public record ActivityLine(
      String month,
      String opens,
      String cohort,
      String neet,
      String notKnown,
      String together,
      boolean mean) {

    /** The address of the people of one of its figures; empty where none opens. */
    public String href(SentGroup.Figure figure) {
      return opens.isEmpty() ? "" : opens + figure;
    }
  }

  /** A kind of participation. */
  public record TypeLine(String name, String href, String count, String share) {}
}
