package onward.web.own;

import java.util.List;
import onward.web.Paging;
import onward.web.govuk.Choice;

/**
 * A school's or provider's own young people.
 *
 * @param title what the list is and how many it has
 * @param kinds of ties to choose from
 * @param empty what will appear here, and how
 */
public record OwnPage(
    String title,
    String about,
    String path,
    List<Choice> kinds,
    List<Row> rows,
    String empty,
    Paging paging,
    String download) {
  /**
   * A line.
   *
   * @param tie what ties them: "Offer: A levels"
   * @param stands the group of their status in words, empty for people outside the campaign
   */
  public record Row(
      String name, String born, String tie, String since, String until, String stands) {}
}
