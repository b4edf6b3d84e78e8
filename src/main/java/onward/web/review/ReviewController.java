package onward.web.review;

import java.time.Clock;
import java.util.List;
import onward.access.Account;
import onward.access.Right;
import onward.audit.EventKind;
import onward.facts.PersonId;
import onward.imports.Outcome;
import onward.imports.StatusUpkeep;
import onward.imports.review.Queue;
import onward.imports.review.Reviews;
import onward.web.Pages;
import onward.web.audit.Told;
import onward.web.rights.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Rows that need a person: the queue, and one question after the other. */
@Controller
@Needs(Right.DECIDE_WHO)
@RequestMapping(ReviewPages.PATH)
class ReviewController {
  private final Pages pages;
  private final ReviewPages review;
  private final Reviews reviews;
  private final SeenReviews seen;
  private final StatusUpkeep statuses;
  private final Clock clock;
  private final Told told;

  ReviewController(
      Pages pages,
      ReviewPages review,
      Reviews reviews,
      SeenReviews seen,
      StatusUpkeep statuses,
      Clock clock,
      Told told) {
    this.told = told;
    this.pages = pages;
    this.review = review;
    this.reviews = reviews;
    this.seen = seen;
    this.statuses = statuses;
    this.clock = clock;
  }

  @GetMapping
  View queue(
      @AuthenticationPrincipal Account account,
      @RequestParam(required = false) @Nullable String sender,
      @RequestParam(required = false) @Nullable Outcome outcome,
      @RequestParam(defaultValue = "1") int page) {
    return pages.show(
        "review/queue", review.queue(account.authority(), new Queue(sender, outcome), page));
  }

  /** The next question of the queue; back to the queue once none is left. */
  @GetMapping("/one")
  View next(
      @AuthenticationPrincipal Account account,
      @RequestParam(required = false) @Nullable String sender,
      @RequestParam(required = false) @Nullable Outcome outcome,
      @RequestParam(defaultValue = "0") int skip,
      @RequestParam(defaultValue = "") String done) {
    return review
        .at(account.authority(), new Queue(sender, outcome), Math.max(0, skip), done)
        .<View>map(page -> pages.show("review/case", page))
        .orElseGet(() -> pages.show("review/finished", new FinishedPage(done)));
  }

  @GetMapping("/{print:[\\w-]{43}}")
  View one(
      @AuthenticationPrincipal Account account,
      @PathVariable String print,
      @RequestParam(required = false) @Nullable String sender,
      @RequestParam(required = false) @Nullable Outcome outcome) {
    return review
        .of(account.authority(), print, new Queue(sender, outcome), "", "")
        .<View>map(page -> pages.show("review/case", page))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /**
   * Decides.
   *
   * @param choice "new", "not-ours", "other" (the person with the number typed), or a person's id
   */
  @PostMapping("/{print:[\\w-]{43}}")
  View decide(
      @AuthenticationPrincipal Account account,
      @PathVariable String print,
      @RequestParam String choice,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(required = false) @Nullable String sender,
      @RequestParam(required = false) @Nullable Outcome outcome,
      @RequestParam(defaultValue = "0") int skip) {
    var authority = account.authority();
    var queue = new Queue(blankToNull(sender), outcome);
    var by = account.userName();
    var now = clock.instant();
    if (seen.keeps(authority, print)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    List<PersonId> changed;
    switch (choice) {
      case "new" -> changed = reviews.newPerson(authority, print, by, now);
      case "not-ours" -> changed = reviews.notOurs(authority, print, by, now);
      case "other" -> {
        var person = seen.numbered(authority, number);
        if (person.isEmpty()) {
          return review
              .of(authority, print, queue, number, "Nobody has exactly this number")
              .<View>map(page -> pages.show("review/case", page, HttpStatus.BAD_REQUEST))
              .orElseGet(() -> new RedirectView(ReviewPages.PATH));
        }
        changed = reviews.link(authority, print, person.get(), by, now);
      }
      default -> changed = reviews.link(authority, print, person(choice), by, now);
    }
    statuses.afterChange(authority, changed);
    told.change(
        account,
        EventKind.DECIDED,
        changed.isEmpty() ? null : changed.getFirst(),
        new Told.Change("who the row " + print.substring(0, 8) + " is", "", choice, ""));
    return new RedirectView(
        ReviewPages.address(ReviewPages.ONE, queue)
            .and("skip", skip)
            .and("done", print)
            .toString());
  }

  /** Takes the decision back and asks again. */
  @PostMapping("/{print:[\\w-]{43}}/back")
  View takeBack(
      @AuthenticationPrincipal Account account,
      @PathVariable String print,
      @RequestParam(required = false) @Nullable String sender,
      @RequestParam(required = false) @Nullable Outcome outcome) {
    if (seen.keeps(account.authority(), print)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    reviews.takeBack(account.authority(), print, account.userName(), clock.instant());
    statuses.afterChange(account.authority());
    told.change(
        account,
        EventKind.UNDONE,
        null,
        new Told.Change("who the row " + print.substring(0, 8) + " is", "decided", "open", ""));
    var queue = new Queue(blankToNull(sender), outcome);
    return new RedirectView(ReviewPages.address(ReviewPages.PATH + "/" + print, queue).toString());
  }

  private static PersonId person(String choice) {
    if (!choice.matches("\\d{1,18}")) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return new PersonId(Long.parseLong(choice));
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}
