package onward.web.review;

import onward.imports.review.Queue;

/**
 * Nothing is left to decide.
 *
 * @param done what was just decided
 * @param sender whose queue it was, as a form carries it
 * @param outcome which rows it was, empty for all
 */
public record FinishedPage(Done done, String sender, String outcome) {
  static FinishedPage of(Done done, Queue queue) {
    var outcome = queue.outcome();
    return new FinishedPage(
        done, QueueRows.inAddress(queue.sender()), outcome == null ? "" : outcome.name());
  }
}
