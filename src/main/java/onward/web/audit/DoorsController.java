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

/** Who came in and who was refused, for those who look after accounts. */
@Controller
@Needs(Right.RUN_ACCOUNTS)
class DoorsController {
  private final AuditDesk desk;

  DoorsController(AuditDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/admin/sign-ins")
  View page(
      @AuthenticationPrincipal Account account,
      HttpSession session,
      @RequestParam(defaultValue = "0") int search,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "1") int page) {
    return desk.page(account, Book.DOORS, desk.filter(session, "", search, day, kind), page);
  }

  @PostMapping("/admin/sign-ins/filter")
  View filter(
      HttpSession session,
      @RequestParam(defaultValue = "") String user,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String kind) {
    return desk.filtered(session, Book.DOORS, "", user, day, kind);
  }

  @GetMapping("/admin/sign-ins.csv")
  void download(
      @AuthenticationPrincipal Account account,
      HttpSession session,
      @RequestParam(defaultValue = "0") int search,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String kind,
      HttpServletResponse response)
      throws IOException {
    desk.file(account, Book.DOORS, desk.filter(session, "", search, day, kind), response);
  }
}
