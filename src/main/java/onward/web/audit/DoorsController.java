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

/** Who came in and who was refused, for those who look after accounts. */
@Controller
@Needs(Right.RUN_ACCOUNTS)
class DoorsController {
  private final Pages pages;
  private final AuditPages audit;

  DoorsController(Pages pages, AuditPages audit) {
    this.pages = pages;
    this.audit = audit;
  }

  @GetMapping("/admin/sign-ins")
  View page(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "") String user,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "1") int page) {
    var filter = new AuditFilter("", user.strip(), day.strip(), kind);
    return pages.show("audit/audit", audit.page(account, Book.DOORS, filter, page));
  }

  @GetMapping("/admin/sign-ins.csv")
  void download(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "") String user,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String kind,
      HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"sign-ins.csv\"");
    var filter = new AuditFilter("", user.strip(), day.strip(), kind);
    audit.write(account, Book.DOORS, filter, response.getOutputStream());
  }
}
