package onward.web.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import onward.access.Account;
import onward.access.Right;
import onward.audit.EventKind;
import onward.tables.CsvOut;
import onward.web.Address;
import onward.web.Pages;
import onward.web.Paging;
import onward.web.Words;
import onward.web.audit.Told;
import onward.web.audit.Told.Change;
import onward.web.rights.Needs;
import onward.web.sessions.KeptSessions;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Who is signed in, and ending it. */
@Controller
@Needs(Right.RUN_ACCOUNTS)
class SessionsController {
  private static final String PATH = "/admin/sessions";

  private final Pages pages;
  private final KeptSessions sessions;
  private final Told told;

  SessionsController(Pages pages, KeptSessions sessions, Told told) {
    this.pages = pages;
    this.sessions = sessions;
    this.told = told;
  }

  @GetMapping(PATH)
  View open(@AuthenticationPrincipal Account account, @RequestParam(defaultValue = "1") int page) {
    var open = sessions.open(account.authority());
    return pages.show(
        "admin/sessions",
        new SessionsPage(
            Words.count(open.size(), "open session", "open sessions"),
            open.stream()
                .skip(Paging.offset(page))
                .limit(Paging.SIZE)
                .map(one ->
                    new SessionsPage.Row(
                        one.id(),
                        one.userName(),
                        Words.moment(one.signedIn()),
                        Words.moment(one.seen())))
                .toList(),
            new Paging(page, open.size(), Address.of(PATH))));
  }

  @GetMapping(PATH + ".csv")
  void download(@AuthenticationPrincipal Account account, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"sessions.csv\"");
    try (var csv = CsvOut.to(response.getOutputStream(), "User name", "Signed in", "Last seen")) {
      for (var one : sessions.open(account.authority())) {
        csv.row(one.userName(), one.signedIn(), one.seen());
      }
    }
  }

  @PostMapping(PATH + "/end")
  View end(@AuthenticationPrincipal Account account, @RequestParam String id) {
    sessions.open(account.authority()).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .ifPresent(one -> {
          sessions.end(account.authority(), id);
          var what = "account of " + one.userName() + ": a session";
          told.change(account, EventKind.ACCESS, null, new Change(what, "open", "ended", ""));
        });
    return new RedirectView(PATH);
  }
}
