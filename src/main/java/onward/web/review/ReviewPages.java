package onward.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onward.facts.AuthorityCode;
import onward.imports.Outcome;
import onward.imports.review.Asked;
import onward.imports.review.Queue;
import onward.imports.review.Reviews;
import onward.matching.Answer.Candidate;
import onward.people.People;
import onward.web.Address;
import onward.web.Paging;
import onward.web.Words;
import onward.web.rights.Veil;
import org.springframework.stereotype.Component;

/** Gathers what the pages of waiting rows show. */
@Component
class ReviewPages {
  static final String PATH = "/lists/review";
  static final String ONE = PATH + "/one";
  private static final int BESIDE = 4;

  private final Reviews reviews;
  private final People people;
  private final Veil veil;
  private final SeenReviews seen;
  private final ReviewDesk desk;

  ReviewPages(Reviews reviews, People people, Veil veil, SeenReviews seen, ReviewDesk desk) {
    this.desk = desk;
    this.reviews = reviews;
    this.people = people;
    this.veil = veil;
    this.seen = seen;
  }

  QueuePage queue(AuthorityCode authority, Queue queue, int page) {
    var address = address(PATH, queue);
    int total = reviews.count(authority, queue);
    var senders = reviews.senders(authority);
    return new QueuePage(
        Words.count(total, "row needs you", "rows need you"),
        QueueRows.chosen(senders, queue),
        total == 0 ? "" : address(ONE, queue).toString(),
        QueueRows.late(reviews.tooLate(authority)),
        senders.stream().map(QueueRows::sender).toList(),
        seen.waiting(authority, queue, Paging.offset(page), Paging.SIZE).stream()
            .map(asked -> QueueRows.question(asked, queue))
            .toList(),
        new Paging(page, total, address));
  }

  /** The question at a place of the queue; empty where the queue ends before it. */
  Optional<CasePage> at(AuthorityCode authority, Queue queue, int skip, String done) {
    int left = reviews.count(authority, queue);
    int place = left == 0 ? 0 : skip % left;
    return seen.from(authority, queue, place)
        .map(asked ->
            page(authority, asked, queue, left, place, "", "", desk.done(authority, done)));
  }

  /** The question with this print. */
  Optional<CasePage> of(
      AuthorityCode authority, String print, Queue queue, String number, String problem) {
    return seen.find(authority, print)
        .map(asked ->
            page(
                authority,
                asked,
                queue,
                reviews.count(authority, queue),
                0,
                number,
                problem,
                new Done("", "")));
  }

  private CasePage page(
      AuthorityCode authority,
      Asked asked,
      Queue queue,
      int left,
      int skip,
      String number,
      String problem,
      Done done) {
    var fields = CaseFields.of(seen.shown(authority, asked));
    var who = (asked.who().forename() + " " + asked.who().surname()).strip();
    return new CasePage(
        asked.print(),
        "Who is " + (who.isEmpty() ? "this" : who) + "?",
        asked.because(),
        Words.count(left, "row needs you", "rows need you"),
        asked.rows() > 1
            ? "The same is asked by " + Words.number(asked.rows()) + " rows: all are decided."
            : "",
        asked.fileName() + ", line " + Words.number(asked.line()),
        named(asked.senderName()) + ", " + Words.day(asked.received()),
        "/lists/" + asked.file().value(),
        QueueRows.inAddress(queue.sender()),
        queue.outcome() == null ? "" : queue.outcome().name(),
        skip,
        fields.stream().filter(field -> !field.value().isEmpty()).toList(),
        candidates(authority, asked, fields),
        number,
        problem,
        done);
  }

  private List<CasePage.Person> candidates(
      AuthorityCode authority, Asked asked, List<CasePage.Field> fields) {
    var found = seen.candidates(authority, asked.who()).stream().limit(BESIDE).toList();
    var details =
        veil.details(people.about(authority, found.stream().map(Candidate::person).toList()));
    var shown = new ArrayList<CasePage.Person>();
    for (var candidate : found) {
      var known = details.get(candidate.person());
      if (known != null) {
        shown.add(
            new CasePage.Person(
                shown.size() + 1,
                candidate.person().value(),
                known.name(),
                "/people/" + candidate.person().value(),
                String.join(", ", candidate.agrees()),
                String.join(", ", candidate.differs()),
                CaseFields.compared(fields, known.identity()),
                CaseFields.weights(candidate.why()),
                CaseFields.score(candidate.why())));
      }
    }
    return shown;
  }

  static Address address(String path, Queue queue) {
    Outcome outcome = queue.outcome();
    return Address.of(path)
        .and("sender", QueueRows.inAddress(queue.sender()))
        .and("outcome", outcome == null ? "" : outcome.name());
  }

  static String named(String sender) {
    return sender.isEmpty() ? "Sender not known" : sender;
  }
}
