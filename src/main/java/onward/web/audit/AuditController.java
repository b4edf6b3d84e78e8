package onward.web.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import onward.access.Account;
import onward.access.Right;
import onward.web.Pages;
import onward.web.audit.AuditPages.Book;
import onward.web.rights.Needs;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who looked and who changed, for those who answer for it. */
@Controller
@Needs(Right.SEE_AUDIT)
class AuditController {
  private final Pages pages;
  private final AuditPages audit;

  AuditController(Pages pages, AuditPages audit) {
    this.pages = pages;
    this.audit = audit;
  }

  @GetMapping("/audit")
  View page(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String user,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "1") int page) {
    var filter = new AuditFilter(person.strip(), user.strip(), day.strip(), kind);
    return pages.show("audit/audit", audit.page(account, Book.EVERYTHING, filter, page));
  }

  @GetMapping("/audit.csv")
  void download(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String user,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String kind,
      HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
    var filter = new AuditFilter(person.strip(), user.strip(), day.strip(), kind);
    audit.write(account, Book.EVERYTHING, filter, response.getOutputStream());
  }
}
