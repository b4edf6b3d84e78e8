package onward.web.todo;

import java.util.List;
import onward.web.Paging;
import onward.web.StatusTag;

/**
 * A queue of people to follow up, in the order to work it.
 *
 * @param queues all queues, each with how many it has
 */
public record TodoPage(
    String title,
    String about,
    List<QueueLink> queues,
    List<TodoRow> rows,
    Paging paging,
    String download) {
  /** A queue and how many it has. */
  public record QueueLink(String name, String count, String href, boolean current) {}

  /**
   * Somebody to follow up.
   *
   * @param place in the queue, from 1
   * @param waitingOn the provider whose list is awaited, empty for none
   */
  public record TodoRow(
      String place,
      String href,
      String name,
      String cohort,
      StatusTag status,
      String why,
      String waitingOn) {}
}
