package onward.web.safeguards;

import java.util.List;
import onward.web.govuk.Choice;
import onward.web.govuk.ErrorLink;

/**
 * The safeguards of a young person.
 *
 * @param person the address of the young person's page
 * @param kinds to choose from, what each does as its hint
 * @param seen what the forms are filled from
 */
public record SafeguardsPage(
    String person,
    String name,
    List<Row> rows,
    List<Choice> kinds,
    String reason,
    String named,
    String seen,
    List<ErrorLink> problems) {
  /**
   * A safeguard, in force or over.
   *
   * @param kind its name, empty where it is over
   */
  public record Row(
      String kind, String words, String reason, String author, String since, String until) {}

  /** What is wrong with a field, empty for nothing. */
  public String problem(String field) {
    return problems.stream()
        .filter(one -> one.href().equals("#" + field))
        .map(ErrorLink::text)
        .findFirst()
        .orElse("");
  }
}
