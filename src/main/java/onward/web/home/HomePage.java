package onward.web.home;

import java.util.List;
import onward.web.govuk.ErrorLink;

/**
 * The year at a glance, as at a day.
 *
 * @param asAt the day in words
 * @param day the day as 2026-09-30, for the form
 * @param latest the last day that can be chosen
 * @param dayProblems what is wrong with the day asked for; today is shown instead
 * @param waiting whom we wait on, the most people first
 * @param work what is to be done today, by queue
 * @param wrong what can be put right
 * @param imports lists waiting for approval
 */
public record HomePage(
    String campaign,
    String asAt,
    String day,
    String latest,
    List<ErrorLink> dayProblems,
    List<Panel> panels,
    MonthsChart chart,
    List<Line> waiting,
    List<Line> work,
    List<Line> wrong,
    List<Line> imports) {
  /**
   * A year group.
   *
   * @param total how many people it has
   * @param since what the changes are held against, empty for none
   * @param moved everybody who moved, empty where nobody did
   */
  public record Panel(
      String name, String total, String href, List<Bar> bars, String since, String moved) {}

  /**
   * A group of statuses in a year group.
   *
   * @param look the style of the group
   * @param width how long the bar is, per cent
   * @param change who came and who went, as "+42, −7"; empty for nobody
   * @param moved the people who came and went
   */
  public record Bar(
      String name,
      String look,
      String count,
      String percent,
      double width,
      String change,
      String moved,
      String href) {}

  /** A count that opens what it counts. */
  public record Line(String count, String text, String about, String href) {}

  public boolean empty() {
    return panels.isEmpty();
  }
}
