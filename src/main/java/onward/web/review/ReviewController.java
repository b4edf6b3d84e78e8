package onward.web.review;

import onward.access.Account;
import onward.access.Right;
import onward.facts.AuthorityCode;
import onward.imports.Outcome;
import onward.web.Pages;
import onward.web.decided.SeenDecisions;
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
  private final ReviewDesk desk;
  private final SeenReviews seen;
  private final AnswerCheck check;
  private final BothAnswers both;

  ReviewController(
      Pages pages,
      ReviewPages review,
      ReviewDesk desk,
      SeenReviews seen,
      AnswerCheck check,
      BothAnswers both) {
    this.both = both;
    this.check = check;
    this.pages = pages;
    this.review = review;
    this.desk = desk;
    this.seen = seen;
  }

  @GetMapping
  View queue(
      @AuthenticationPrincipal Account account,
      @RequestParam(required = false) @Nullable String sender,
      @RequestParam(required = false) @Nullable Outcome outcome,
      @RequestParam(defaultValue = "1") int page) {
    return pages.show(
        "review/queue", review.queue(account.authority(), QueueRows.asked(sender, outcome), page));
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
        .at(account.authority(), QueueRows.asked(sender, outcome), Math.max(0, skip), done)
        .<View>map(page -> pages.show("review/case", page))
        .orElseGet(() ->
            pages.show(
                "review/finished",
                FinishedPage.of(
                    desk.done(account.authority(), done), QueueRows.asked(sender, outcome))));
  }

  @GetMapping("/{print:[\\w-]{43}}")
  View one(
      @AuthenticationPrincipal Account account,
      @PathVariable String print,
      @RequestParam(required = false) @Nullable String sender,
      @RequestParam(required = false) @Nullable Outcome outcome) {
    return review
        .of(account.authority(), print, QueueRows.asked(sender, outcome), "", "")
        .<View>map(page -> pages.show("review/case", page))
        .orElseGet(() -> decided(account.authority(), print));
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
    var queue = QueueRows.asked(sender, outcome);
    if (seen.keeps(authority, print)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var answer = seen.answer(authority, choice, number);
    var refused = check.of(authority, print, answer, number);
    if (refused.isPresent()) {
      return review
          .of(authority, print, queue, refused.get().number(), refused.get().problem())
          .<View>map(page -> pages.show("review/case", page, HttpStatus.BAD_REQUEST))
          .orElseGet(() -> new RedirectView(ReviewPages.PATH));
    }
    var given = answer.orElseThrow();
    if (!desk.decide(account, print, given)) {
      return both.page(account, print, given);
    }
    return new RedirectView(
        ReviewPages.address(ReviewPages.ONE, queue)
            .and("skip", skip)
            .and("done", print)
            .toString());
  }

  /** A question that is decided is shown with what was decided. */
  private View decided(AuthorityCode authority, String print) {
    if (desk.decided(authority, print)) {
      return new RedirectView(SeenDecisions.address(print));
    }
    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
