package onward.web.followup;

import java.util.List;
import onward.web.Chosen;
import onward.web.Paging;
import onward.web.StatusTag;
import onward.web.govuk.Choice;

/**
 * People to follow up, in the order to work them.
 *
 * @param title what the list is and how many it has
 * @param about who is in it
 * @param chosen the filters in force, each with the address without it
 * @param quiet whether nobody at all is to be followed up today
 */
public record FollowUpPage(
    String title,
    String about,
    FollowUpFilter filter,
    Choices choices,
    List<Chosen> chosen,
    List<FollowUpRow> rows,
    boolean quiet,
    Paging paging,
    String download) {
  /** What each filter offers. */
  public record Choices(List<Choice> queues, List<Choice> cohorts, List<Choice> waiting) {}

  /**
   * Somebody to follow up.
   *
   * @param place in the list, from 1
   * @param queue who works on it
   * @param waitingOn the provider whose list is awaited, empty for none
   */
  public record FollowUpRow(
      String place,
      String href,
      String name,
      String cohort,
      String queue,
      StatusTag status,
      String why,
      String waitingOn) {}
}
