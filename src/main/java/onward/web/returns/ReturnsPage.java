package onward.web.returns;

import java.util.List;

/** The months of the campaign and how far each return is. */
public record ReturnsPage(List<MonthRow> months) {
  /**
   * A month.
   *
   * @param month as 2026-09
   * @param prepared when and by whom, empty where it was not prepared
   * @param state how far it has come; empty where not prepared
   * @param problems how many of the most serious priority, in words; empty where not prepared
   */
  public record MonthRow(
      String name,
      String month,
      String href,
      String prepared,
      String people,
      String problems,
      String state,
      String look) {}
}
