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
import onward.imports.review.Decision.Choice;
import onward.imports.review.Reviews;
import onward.people.Details;
import onward.people.People;
import onward.web.Address;
import onward.web.Words;
import onward.web.audit.Told;
import onward.web.edits.BeatenPage;
import onward.web.edits.Edits;
import onward.web.rights.Veil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides who a row is, and takes decisions back: of two who decide one row, one is first. */
@Component
class ReviewDesk {
  private static final String OPEN = "open";

  private final Reviews reviews;
  private final Decided decided;
  private final StatusUpkeep statuses;
  private final People people;
  private final Veil veil;
  private final Edits edits;
  private final Told told;
  private final Clock clock;

  ReviewDesk(
      Reviews reviews,
      Decided decided,
      StatusUpkeep statuses,
      People people,
      Veil veil,
      Edits edits,
      Told told,
      Clock clock) {
    this.reviews = reviews;
    this.decided = decided;
    this.statuses = statuses;
    this.people = people;
    this.veil = veil;
    this.edits = edits;
    this.told = told;
    this.clock = clock;
  }

  /**
   * What somebody chose.
   *
   * @param person whom they chose; null for somebody new and for nobody of ours
   */
  record Answer(Choice choice, @Nullable PersonId person) {}

  /** What was decided of a question, so that it can be taken back. */
  Done done(AuthorityCode authority, String print) {
    return new Done(print, print.isEmpty() ? "" : seen(authority, print));
  }

  private Optional<Decision> decision(AuthorityCode authority, String print) {
    return Optional.ofNullable(decided.decisions(authority).byPrint().get(print));
  }

  private String seen(AuthorityCode authority, String print) {
    return decision(authority, print)
        .map(one -> Edits.print(one.choice(), String.valueOf(one.person()), one.by(), one.at()))
        .orElse(OPEN);
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
          note(account, EventKind.DECIDED, changed, print, "", words(answer));
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

  /** Both answers, for whoever was not the first; empty where the question was never asked. */
  Optional<BeatenPage> beaten(AuthorityCode authority, String print, @Nullable Answer yours) {
    return decision(authority, print)
        .map(one ->
            new BeatenPage(
                "Who is it?",
                said(authority, one.choice(), one.person())
                    + ", decided by "
                    + one.by()
                    + ", "
                    + Words.moment(one.at()),
                yours == null
                    ? "to take back another decision"
                    : said(authority, yours.choice(), yours.person()),
                "Leave it so, or take it back and decide anew",
                Address.of(ReviewPages.ONE).and("done", print).toString()));
  }

  private String said(AuthorityCode authority, Choice choice, @Nullable PersonId person) {
    return switch (choice) {
      case NOT_OURS -> "nobody of ours";
      case NEW_PERSON -> "somebody new";
      case LINK ->
          person == null
              ? ""
              : people
                  .find(authority, person)
                  .flatMap(whole -> veil.details(person, whole))
                  .map(Details::name)
                  .orElse("somebody");
    };
  }

  private static String words(Answer answer) {
    var person = answer.person();
    return switch (answer.choice()) {
      case NOT_OURS -> "nobody of ours";
      case NEW_PERSON -> "somebody new";
      case LINK -> "entry " + (person == null ? "" : person.value());
    };
  }
}
