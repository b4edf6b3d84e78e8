package onward.web.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import onward.access.Account;
import onward.audit.EventKind;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.imports.StatusUpkeep;
import onward.imports.review.Decided;
import onward.imports.review.Decision;
import onward.imports.review.Reviews;
import onward.web.audit.Told;
import onward.web.decided.SeenDecisions;
import onward.web.edits.Edits;
import org.springframework.stereotype.Component;

/** Decides who a row is, and takes decisions back: of two who decide one row, one is first. */
@Component
class ReviewDesk {
  private static final String OPEN = "open";

  private final Reviews reviews;
  private final Decided decided;
  private final StatusUpkeep statuses;
  private final Edits edits;
  private final Told told;
  private final Clock clock;

  ReviewDesk(
      Reviews reviews,
      Decided decided,
      StatusUpkeep statuses,
      Edits edits,
      Told told,
      Clock clock) {
    this.reviews = reviews;
    this.decided = decided;
    this.statuses = statuses;
    this.edits = edits;
    this.told = told;
    this.clock = clock;
  }

  /** What was decided of a question, so that it can be taken back. */
  Done done(AuthorityCode authority, String print) {
    return new Done(print, print.isEmpty() ? "" : seen(authority, print));
  }

  private Optional<Decision> decision(AuthorityCode authority, String print) {
    return Optional.ofNullable(decided.decisions(authority).byPrint().get(print));
  }

  private String seen(AuthorityCode authority, String print) {
    return decision(authority, print).map(SeenDecisions::print).orElse(OPEN);
  }

  /** Decides; false where somebody was faster. */
  boolean decide(Account account, String print, Answer answer) {
    var authority = account.authority();
    return edits.first(
        authority,
        "row " + print,
        OPEN,
        () -> reviews.find(authority, print).isPresent() ? seen(authority, print) : "gone",
        () -> {
          var changed = changed(account, print, answer);
          statuses.afterChange(authority, changed);
          note(account, EventKind.DECIDED, changed, print, "", answer.words());
        });
  }

  private List<PersonId> changed(Account account, String print, Answer answer) {
    var authority = account.authority();
    var now = clock.instant();
    var person = answer.person();
    return switch (answer.choice()) {
      case NEW_PERSON -> reviews.newPerson(authority, print, account.userName(), now);
      case NOT_OURS -> reviews.notOurs(authority, print, account.userName(), now);
      case LINK ->
          person == null
              ? List.of()
              : reviews.link(authority, print, person, account.userName(), now);
    };
  }

  boolean decided(AuthorityCode authority, String print) {
    return decision(authority, print).isPresent();
  }

  /** Whether lists told of the person whom a decision added: it is not taken back then. */
  boolean held(AuthorityCode authority, String print) {
    return !decided.toldSince(authority, print).isEmpty();
  }

  /** Takes a decision back; false where it is no longer the one that was seen. */
  boolean takeBack(Account account, String print, String seen) {
    var authority = account.authority();
    return edits.first(
        authority,
        "row " + print,
        seen,
        () -> seen(authority, print),
        () -> {
          reviews.takeBack(authority, print, account.userName(), clock.instant());
          statuses.afterChange(authority);
          note(account, EventKind.UNDONE, List.of(), print, "decided", "to be decided");
        });
  }

  private void note(
      Account account,
      EventKind kind,
      List<PersonId> changed,
      String print,
      String before,
      String after) {
    told.change(
        account,
        kind,
        changed.isEmpty() ? null : changed.getFirst(),
        new Told.Change("who the row " + print.substring(0, 8) + " is", before, after, ""));
  }
}
