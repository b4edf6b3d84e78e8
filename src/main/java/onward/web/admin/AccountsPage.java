package onward.web.admin;

import java.util.List;
import onward.web.Chosen;
import onward.web.Paging;
import onward.web.govuk.Choice;

/** The people who may sign in. */
public record AccountsPage(
    String title,
    List<Choice> roles,
    List<Choice> states,
    List<Chosen> chosen,
    List<Row> rows,
    Paging paging,
    String download) {
  /**
   * Somebody.
   *
   * @param partner whose contact they are, empty for the authority's own people
   */
  public record Row(
      String href,
      String name,
      String userName,
      String roles,
      String partner,
      String state,
      String lastSignedIn) {}
}
