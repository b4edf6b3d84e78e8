package onward.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import onward.access.Accounts;
import onward.credentials.Tries;
import onward.web.Pages;
import onward.web.rights.ForEverybody;
import onward.web.watch.Watch;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The first factor: user name and password. */
@Controller
@ForEverybody(because = "whoever is not signed in signs in here")
class SignInController {
  private static final String NOBODY =
      "Nobody has an account here yet. Whoever runs this site starts it with --authority and the"
          + " authority’s code of three digits, and gets a link for the first administrator.";

  private final Pages pages;
  private final Accounts accounts;
  private final Tries tries;
  private final Entrance entrance;
  private final Watch watch;
  private final CouncilSettings council;
  private final Clock clock;

  SignInController(
      Pages pages,
      Accounts accounts,
      Tries tries,
      Entrance entrance,
      Watch watch,
      CouncilSettings council,
      Clock clock) {
    this.pages = pages;
    this.accounts = accounts;
    this.tries = tries;
    this.entrance = entrance;
    this.watch = watch;
    this.council = council;
    this.clock = clock;
  }

  @GetMapping("/sign-in")
  View signIn(
      @RequestParam(required = false) String again,
      @RequestParam(required = false) String locked,
      @RequestParam(required = false) String unknown,
      @RequestParam(required = false) String late,
      @RequestParam(required = false) String out) {
    var wrong =
        locked != null
            ? "There were too many wrong tries. Wait 15 minutes and try again"
            : again != null
                ? "The user name or the password is wrong. Check both and try again"
                : unknown != null
                    ? "The council knows you, but you have no account here. Ask your administrator"
                    : "";
    var told =
        out != null
            ? "You have signed out."
            : late != null ? "That took too long. Sign in again." : accounts.nobody() ? NOBODY : "";
    return pages.show("signin/signIn", new SignInPage(wrong, told, council.label()));
  }

  /** One answer for every way of being wrong, after the same work. */
  @PostMapping("/sign-in")
  View signIn(
      @RequestParam(name = "user-name", defaultValue = "") String userName,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request,
      HttpServletResponse response) {
    return tries.alone(
        userName, request.getRemoteAddr(), () -> tried(userName, password, request, response));
  }

  private View tried(
      String userName, String password, HttpServletRequest request, HttpServletResponse response) {
    var now = clock.instant();
    var address = request.getRemoteAddr();
    var holder = accounts.signIn(userName, password);
    if (!tries.free(userName, address, now)) {
      watch.wrong(userName, "a try while it was locked", request);
      return new RedirectView("/sign-in?locked");
    }
    if (holder.isEmpty()) {
      watch.wrong(userName, "a wrong password", request);
      if (tries.wrong(userName, address, now)) {
        watch.locked(userName, request);
      }
      return new RedirectView("/sign-in?again");
    }
    return new RedirectView(entrance.firstFactor(holder.get(), "a password", request, response));
  }
}
