package onward.web.followup;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import onward.access.Account;
import onward.access.Right;
import onward.followup.Queue;
import onward.web.Address;
import onward.web.Pages;
import onward.web.Searches;
import onward.web.rights.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The work of the day. */
@Controller
@Needs(Right.SEE_WORK)
class FollowUpController {
  private final Pages pages;
  private final FollowUpPages followUps;
  private final Searches searches;

  FollowUpController(Pages pages, FollowUpPages followUps, Searches searches) {
    this.pages = pages;
    this.followUps = followUps;
    this.searches = searches;
  }

  @GetMapping("/to-do")
  View list(
      @AuthenticationPrincipal Account account,
      HttpSession session,
      @RequestParam(required = false) @Nullable Queue queue,
      @RequestParam(defaultValue = "") String cohort,
      @RequestParam(defaultValue = "") String waiting,
      @RequestParam(defaultValue = "0") int search,
      @RequestParam(defaultValue = "1") int page) {
    var filter =
        new FollowUpFilter(queue, cohort, waiting, search, searches.words(session, search));
    return pages.show("followup/followup", followUps.of(account.authority(), filter, page));
  }

  /** Takes the filters and what was searched for; the words stay out of the address. */
  @PostMapping("/to-do")
  View filter(
      HttpSession session,
      @RequestParam(defaultValue = "") String queue,
      @RequestParam(defaultValue = "") String cohort,
      @RequestParam(defaultValue = "") String waiting,
      @RequestParam(defaultValue = "") String words) {
    var address =
        Address.of("/to-do").and("queue", queue).and("cohort", cohort).and("waiting", waiting);
    var kept = words.isBlank() ? "" : searches.keep(session, words.strip());
    return new RedirectView(address.and("search", kept).toString());
  }

  @Needs({Right.SEE_WORK, Right.DOWNLOAD_PEOPLE})
  @GetMapping("/to-do.csv")
  void download(
      @AuthenticationPrincipal Account account,
      HttpSession session,
      @RequestParam(required = false) @Nullable Queue queue,
      @RequestParam(defaultValue = "") String cohort,
      @RequestParam(defaultValue = "") String waiting,
      @RequestParam(defaultValue = "0") int search,
      HttpServletResponse response)
      throws IOException {
    var filter =
        new FollowUpFilter(queue, cohort, waiting, search, searches.words(session, search));
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"to-do.csv\"");
    followUps.write(account.authority(), filter, response.getOutputStream());
  }
}
