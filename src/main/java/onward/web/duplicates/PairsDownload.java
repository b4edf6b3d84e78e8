package onward.web.duplicates;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import onward.access.Account;
import onward.access.Right;
import onward.web.Searches;
import onward.web.rights.Needs;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pairs who may be one person, as a file. */
@Controller
@Needs(Right.DECIDE_WHO)
class PairsDownload {
  private final DuplicatesPages shown;
  private final Searches searches;

  PairsDownload(DuplicatesPages shown, Searches searches) {
    this.shown = shown;
    this.searches = searches;
  }

  @GetMapping(DuplicatesPages.PATH + ".csv")
  void download(
      @AuthenticationPrincipal Account account,
      HttpSession session,
      @RequestParam(defaultValue = "0") int likely,
      @RequestParam(defaultValue = "0") int search,
      HttpServletResponse response)
      throws IOException {
    var filter = new PairsFilter(likely, search, searches.words(session, search));
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"duplicates.csv\"");
    shown.write(account.authority(), filter, response.getOutputStream());
  }
}
