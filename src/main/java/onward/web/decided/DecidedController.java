package onward.web.decided;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import onward.access.Account;
import onward.access.Right;
import onward.web.Address;
import onward.web.Pages;
import onward.web.Searches;
import onward.web.rights.Needs;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The decisions about rows that stand. */
@Controller
@Needs(Right.DECIDE_WHO)
class DecidedController {
  private final Pages pages;
  private final DecidedPages decided;
  private final Searches searches;

  DecidedController(Pages pages, DecidedPages decided, Searches searches) {
    this.pages = pages;
    this.decided = decided;
    this.searches = searches;
  }

  @GetMapping(DecidedFilter.PATH)
  View list(
      @AuthenticationPrincipal Account account,
      HttpSession session,
      @RequestParam(defaultValue = "") String print,
      @RequestParam(defaultValue = "") String sender,
      @RequestParam(defaultValue = "0") int search,
      @RequestParam(defaultValue = "1") int page) {
    var filter = new DecidedFilter(print, sender, search, searches.words(session, search));
    return pages.show("decided/decided", decided.page(account.authority(), filter, page));
  }

  /** Takes the filters and what was searched for, which is somebody's name. */
  @PostMapping(DecidedFilter.PATH + "/filter")
  View filter(
      HttpSession session,
      @RequestParam(defaultValue = "") String sender,
      @RequestParam(defaultValue = "") String words) {
    var kept = words.isBlank() ? "" : searches.keep(session, words.strip());
    return new RedirectView(
        Address.of(DecidedFilter.PATH).and("sender", sender).and("search", kept).toString());
  }

  @Needs({Right.DECIDE_WHO, Right.DOWNLOAD_PEOPLE})
  @GetMapping(DecidedFilter.PATH + ".csv")
  void download(
      @AuthenticationPrincipal Account account,
      HttpSession session,
      @RequestParam(defaultValue = "") String print,
      @RequestParam(defaultValue = "") String sender,
      @RequestParam(defaultValue = "0") int search,
      HttpServletResponse response)
      throws IOException {
    var filter = new DecidedFilter(print, sender, search, searches.words(session, search));
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"decisions.csv\"");
    decided.write(account.authority(), filter, response.getOutputStream());
  }
}
