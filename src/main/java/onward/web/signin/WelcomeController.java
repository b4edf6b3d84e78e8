package onward.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import onward.access.Accounts;
import onward.access.Holder;
import onward.credentials.BreachedPasswords;
import onward.credentials.OneTimeLinks;
import onward.credentials.OneTimeLinks.Opened;
import onward.credentials.OneTimeLinks.Purpose;
import onward.web.Pages;
import onward.web.govuk.ErrorLink;
import onward.web.rights.ForEverybody;
import onward.web.sessions.KeptSessions;
import onward.web.watch.Watch;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Links that open once: an invitation, a new password, signing in by mail. Looking at one does not
 * use it up: mail servers look at links too.
 */
@Controller
@ForEverybody(because = "whoever has the link proves by it who they are")
class WelcomeController {
  private static final String PATH = "/welcome/{secret:\\d{3}-[\\w-]{43}}";

  private final Pages pages;
  private final Accounts accounts;
  private final OneTimeLinks links;
  private final Entrance entrance;
  private final KeptSessions sessions;
  private final BreachedPasswords breached;
  private final Watch watch;
  private final Clock clock;

  WelcomeController(
      Pages pages,
      Accounts accounts,
      OneTimeLinks links,
      Entrance entrance,
      KeptSessions sessions,
      BreachedPasswords breached,
      Watch watch,
      Clock clock) {
    this.pages = pages;
    this.accounts = accounts;
    this.links = links;
    this.entrance = entrance;
    this.sessions = sessions;
    this.breached = breached;
    this.watch = watch;
    this.clock = clock;
  }

  @GetMapping(PATH)
  View look(@PathVariable String secret, HttpServletRequest request) {
    var opened = links.look(secret, clock.instant());
    var holder = opened.flatMap(this::holder);
    return holder.isEmpty()
        ? shut(request)
        : show(secret, holder.get(), opened.get().purpose(), List.of());
  }

  @PostMapping(PATH)
  View open(
      @PathVariable String secret,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request,
      HttpServletResponse response) {
    var now = clock.instant();
    var seen = links.look(secret, now);
    var holder = seen.flatMap(this::holder);
    if (holder.isEmpty()) {
      return shut(request);
    }
    var account = holder.get().account();
    boolean setsPassword = seen.get().purpose() != Purpose.SIGN_IN;
    var problems =
        setsPassword
            ? breached.problems(password, List.of(account.userName(), account.fullName()))
            : List.<String>of();
    if (!problems.isEmpty()) {
      var shown = problems.stream().map(one -> new ErrorLink(one, "#password")).toList();
      return show(secret, holder.get(), seen.get().purpose(), shown);
    }
    if (links.open(secret, now).isEmpty()) {
      return shut(request);
    }
    if (!setsPassword) {
      return new RedirectView(entrance.byMail(holder.get(), request, response));
    }
    accounts.password(account, password);
    sessions.endAll(account);
    watch.changed(account, "a password chosen by a link", request);
    return new RedirectView(
        entrance.firstFactor(holder.get(), "a link and a new password", request, response));
  }

  private Optional<Holder> holder(Opened opened) {
    return accounts.find(opened.userName()).filter(one -> !one.disabled());
  }

  private View show(String secret, Holder holder, Purpose purpose, List<ErrorLink> problems) {
    return pages.show(
        "signin/welcome",
        new WelcomePage(
            "/welcome/" + secret,
            holder.account().userName(),
            purpose != Purpose.SIGN_IN,
            problems),
        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private View shut(HttpServletRequest request) {
    watch.stranger("a link that no longer opens", request);
    return pages.show(
        "signin/welcome", new WelcomePage("", "", false, List.of()), HttpStatus.NOT_FOUND);
  }
}
