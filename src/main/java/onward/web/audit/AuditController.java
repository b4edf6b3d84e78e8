package onward.web.audit;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import onward.access.Account;
import onward.access.Right;
import onward.web.audit.AuditPages.Book;
import onward.web.rights.Needs;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who looked and who changed, for those who answer for it. */
@Controller
@Needs(Right.SEE_AUDIT)
class AuditController {
  private final AuditDesk desk;

  AuditController(AuditDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/audit")
  View page(
      @AuthenticationPrincipal Account account,
      HttpSession session,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "0") int search,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "1") int page) {
    return desk.page(
        account, Book.EVERYTHING, desk.filter(session, person, search, day, kind), page);
  }

  @PostMapping("/audit/filter")
  View filter(
      HttpSession session,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String user,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String kind) {
    return desk.filtered(session, Book.EVERYTHING, person, user, day, kind);
  }

  @GetMapping("/audit.csv")
  void download(
      @AuthenticationPrincipal Account account,
      HttpSession session,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "0") int search,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String kind,
      HttpServletResponse response)
      throws IOException {
    desk.file(account, Book.EVERYTHING, desk.filter(session, person, search, day, kind), response);
  }
}
