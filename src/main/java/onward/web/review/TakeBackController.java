package onward.web.review;

import onward.access.Account;
import onward.access.Right;
import onward.imports.Outcome;
import onward.web.decided.SeenDecisions;
import onward.web.rights.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Takes decisions about rows back, at once or later. */
@Controller
@Needs(Right.DECIDE_WHO)
class TakeBackController {
  private final ReviewDesk desk;
  private final SeenReviews seen;
  private final SeenDecisions decisions;
  private final BothAnswers both;

  TakeBackController(ReviewDesk desk, SeenReviews seen, SeenDecisions decisions, BothAnswers both) {
    this.decisions = decisions;
    this.desk = desk;
    this.seen = seen;
    this.both = both;
  }

  /** Takes the decision back and asks again. */
  @PostMapping("/lists/review/{print:[\\w-]{43}}/back")
  View takeBack(
      @AuthenticationPrincipal Account account,
      @PathVariable String print,
      @RequestParam(name = "seen", defaultValue = "") String decided,
      @RequestParam(required = false) @Nullable String sender,
      @RequestParam(required = false) @Nullable Outcome outcome) {
    var authority = account.authority();
    if (seen.keeps(authority, print) || decisions.keeps(authority, print)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    if (desk.held(authority, print)) {
      return new RedirectView(SeenDecisions.address(print));
    }
    if (!desk.takeBack(account, print, decided)) {
      return both.page(account, print, null);
    }
    if (seen.find(authority, print).isEmpty()) {
      return new RedirectView(ReviewPages.PATH); // its file was erased: nothing waits any more
    }
    var queue = QueueRows.asked(sender, outcome);
    return new RedirectView(ReviewPages.address(ReviewPages.PATH + "/" + print, queue).toString());
  }
}
