package onward.web.review;

import java.util.List;
import onward.web.Paging;

/**
 * The rows of all lists that need a person.
 *
 * @param senders whose rows wait
 * @param rows the questions, a row each
 * @param tooLate how many questions can be decided no more, empty for none
 * @param chosen the sender whose rows are shown, empty for all
 */
public record QueuePage(
    String title,
    String chosen,
    String start,
    String tooLate,
    List<SenderRow> senders,
    List<QuestionRow> rows,
    Paging paging) {
  /** A sender and how many questions its rows ask. */
  public record SenderRow(String name, String href, String unsure, String unmatched) {}

  /** A question. */
  public record QuestionRow(
      String who, String href, String why, String from, String received, String rows) {}
}
