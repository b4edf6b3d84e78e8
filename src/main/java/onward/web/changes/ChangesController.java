package onward.web.changes;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import onward.access.Account;
import onward.access.Right;
import onward.web.Pages;
import onward.web.rights.Needs;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Why the figures differ. */
@Controller
@Needs(Right.SEE_PEOPLE)
class ChangesController {
  private final Pages pages;
  private final AskedChanges asked;
  private final ChangesPages changes;

  ChangesController(Pages pages, AskedChanges asked, ChangesPages changes) {
    this.pages = pages;
    this.asked = asked;
    this.changes = changes;
  }

  @GetMapping("/changes")
  View changes(
      @AuthenticationPrincipal Account account,
      ChangesAsked between,
      @RequestParam(defaultValue = "1") int page) {
    var filter = asked.filter(account.authority(), between);
    var problems = asked.problems(between);
    return pages.show("changes/changes", changes.of(account.authority(), filter, problems, page));
  }

  @Needs({Right.SEE_PEOPLE, Right.DOWNLOAD_PEOPLE})
  @GetMapping("/changes.csv")
  void download(
      @AuthenticationPrincipal Account account, ChangesAsked between, HttpServletResponse response)
      throws IOException {
    var filter = asked.filter(account.authority(), between);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"what-changed.csv\"");
    changes.write(account.authority(), filter, response.getOutputStream());
  }
}
