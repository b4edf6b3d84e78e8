package onward.web.review;

import java.util.List;
import onward.imports.Outcome;
import onward.imports.review.Asked;
import onward.imports.review.Queue;
import onward.web.Address;
import onward.web.Words;
import org.jspecify.annotations.Nullable;

/** The rows of the queue's tables. */
final class QueueRows {
  /** Stands for a sender who is not known. */
  private static final String UNKNOWN = "-";

  private QueueRows() {}

  static QueuePage.SenderRow sender(Queue.Waiting waiting) {
    var address = Address.of(ReviewPages.PATH).and("sender", inAddress(waiting.sender()));
    return new QueuePage.SenderRow(
        ReviewPages.named(waiting.senderName()),
        address.toString(),
        Words.number(waiting.unsure()),
        Words.number(waiting.unmatched()));
  }

  /** A sender as an address and a form carry it; null for every sender. */
  static String inAddress(@Nullable String sender) {
    return sender == null ? "" : sender.isEmpty() ? UNKNOWN : sender;
  }

  /** The queue that an address or a form asks for. */
  static Queue asked(@Nullable String sender, @Nullable Outcome outcome) {
    if (sender == null || sender.isEmpty()) {
      return new Queue(null, outcome);
    }
    return new Queue(sender.equals(UNKNOWN) ? "" : sender, outcome);
  }

  /** The sender whose rows are shown; empty where it is everybody's. */
  static String chosen(List<Queue.Waiting> senders, Queue queue) {
    var sender = queue.sender();
    return sender == null
        ? ""
        : senders.stream()
            .filter(one -> one.sender().equals(sender))
            .findFirst()
            .map(Queue.Waiting::senderName)
            .map(ReviewPages::named)
            .orElse(ReviewPages.named(sender));
  }

  static String late(int count) {
    return count == 0 ? "" : Words.count(count, "more row was", "more rows were");
  }

  static QueuePage.QuestionRow question(Asked asked, Queue queue) {
    var who = asked.who();
    var name = (who.forename() + " " + who.surname()).strip();
    var born = Words.day(who.dateOfBirth());
    return new QueuePage.QuestionRow(
        (name.isEmpty() ? "No name given" : name) + (born.isEmpty() ? "" : ", " + born),
        ReviewPages.address(ReviewPages.PATH + "/" + asked.print(), queue).toString(),
        asked.because(),
        ReviewPages.named(asked.senderName()),
        asked.fileName() + ", line " + Words.number(asked.line()),
        Words.number(asked.rows()));
  }
}
