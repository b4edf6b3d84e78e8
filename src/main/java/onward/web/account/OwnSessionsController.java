package onward.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import onward.access.Account;
import onward.access.Accounts;
import onward.credentials.Tries;
import onward.web.rights.Needs;
import onward.web.sessions.KeptSessions;
import onward.web.watch.Watch;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** One's own sessions elsewhere, and saying the password again before the account is changed. */
@Controller
@Needs
class OwnSessionsController {
  private static final String PAGE = "/account";

  private final Accounts accounts;
  private final KeptSessions sessions;
  private final Tries tries;
  private final Watch watch;
  private final Clock clock;

  OwnSessionsController(
      Accounts accounts, KeptSessions sessions, Tries tries, Watch watch, Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.tries = tries;
    this.watch = watch;
    this.clock = clock;
  }

  @PostMapping("/account/again")
  View again(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request) {
    var address = request.getRemoteAddr();
    return tries.alone(account.userName(), address, () -> tried(account, password, request));
  }

  private View tried(Account account, String password, HttpServletRequest request) {
    var now = clock.instant();
    var address = request.getRemoteAddr();
    if (!tries.free(account.userName(), address, now)) {
      return new RedirectView(PAGE + "?locked");
    }
    if (accounts.signIn(account.userName(), password).isEmpty()) {
      watch.wrong(account.userName(), "a wrong password for the own account's page", request);
      if (tries.wrong(account.userName(), address, now)) {
        watch.locked(account.userName(), request);
      }
      return new RedirectView(PAGE + "?wrong");
    }
    tries.right(account.userName());
    Proof.given(request, now);
    return new RedirectView(PAGE);
  }

  /** Ends every other session of one's own. */
  @PostMapping("/account/sessions/end")
  View end(@AuthenticationPrincipal Account account, HttpServletRequest request) {
    if (!Proof.fresh(request, clock.instant())) {
      return new RedirectView(PAGE + "?again");
    }
    sessions.endOthers(account, request.getSession().getId());
    return new RedirectView(PAGE);
  }
}
