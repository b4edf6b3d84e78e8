package onward.web.decided;

import java.util.List;
import onward.web.Chosen;
import onward.web.Paging;
import onward.web.govuk.Choice;

/**
 * The decisions that stand.
 *
 * @param typed what was searched for
 * @param senders to choose from
 * @param chosen the filters in force, each with the address without it
 * @param held why the one decision shown cannot be taken back, empty where it can
 */
public record DecidedPage(
    String title,
    String typed,
    List<Choice> senders,
    List<Chosen> chosen,
    List<Row> rows,
    Paging paging,
    String download,
    String held) {
  /**
   * A decision.
   *
   * @param row the names and the birth date that the row gives, and its numbers
   * @param from the row's sender, list and line
   * @param words what was decided, as far as the name in it
   * @param person whom it was decided to be, empty for nobody
   * @param href their page, empty for nobody
   * @param back where it is taken back
   * @param seen what the form is filled from
   */
  public record Row(
      String row,
      String numbers,
      String from,
      String list,
      String words,
      String person,
      String href,
      String by,
      String when,
      String back,
      String seen) {}
}
