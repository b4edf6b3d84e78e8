package onward.web.review;

import java.util.Optional;
import onward.access.Account;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.imports.review.Decided;
import onward.imports.review.Decision.Choice;
import onward.people.Details;
import onward.people.People;
import onward.web.Pages;
import onward.web.Words;
import onward.web.decided.SeenDecisions;
import onward.web.edits.BeatenPage;
import onward.web.rights.Veil;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Both answers to one question, for whoever was not the first. */
@Component
class BothAnswers {
  private final Pages pages;
  private final SeenReviews seen;
  private final Decided decided;
  private final People people;
  private final Veil veil;

  BothAnswers(Pages pages, SeenReviews seen, Decided decided, People people, Veil veil) {
    this.pages = pages;
    this.seen = seen;
    this.decided = decided;
    this.people = people;
    this.veil = veil;
  }

  /** Empty where the question was never asked. */
  private Optional<BeatenPage> of(AuthorityCode authority, String print, @Nullable Answer yours) {
    return Optional.ofNullable(decided.decisions(authority).byPrint().get(print))
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
                SeenDecisions.address(print)));
  }

  /** The page of both; a question that was never asked is not there, one that is open is shown. */
  View page(Account account, String print, @Nullable Answer yours) {
    if (seen.find(account.authority(), print).isPresent()) {
      return new RedirectView(ReviewPages.PATH + "/" + print);
    }
    return of(account.authority(), print, yours)
        .map(page -> pages.show(BeatenPage.TEMPLATE, page, HttpStatus.CONFLICT))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
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
}
