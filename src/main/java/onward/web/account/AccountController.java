package onward.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onward.access.Account;
import onward.access.Accounts;
import onward.access.Role;
import onward.credentials.Authenticators;
import onward.credentials.BreachedPasswords;
import onward.credentials.Passkeys;
import onward.credentials.Tries;
import onward.web.Pages;
import onward.web.Words;
import onward.web.govuk.ErrorLink;
import onward.web.passkeys.PasskeyDesk;
import onward.web.rights.Needs;
import onward.web.sessions.KeptSessions;
import onward.web.watch.Watch;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** One's own account. Whoever changes the password says the old one first. */
@Controller
@Needs
class AccountController {
  private static final int LONGEST_LABEL = 60;

  private final Pages pages;
  private final Accounts accounts;
  private final Authenticators authenticators;
  private final Passkeys passkeys;
  private final PasskeyDesk desk;
  private final Tries tries;
  private final KeptSessions sessions;
  private final BreachedPasswords breached;
  private final Watch watch;
  private final Clock clock;

  AccountController(
      Pages pages,
      Accounts accounts,
      Authenticators authenticators,
      Passkeys passkeys,
      PasskeyDesk desk,
      Tries tries,
      KeptSessions sessions,
      BreachedPasswords breached,
      Watch watch,
      Clock clock) {
    this.pages = pages;
    this.accounts = accounts;
    this.authenticators = authenticators;
    this.passkeys = passkeys;
    this.desk = desk;
    this.tries = tries;
    this.sessions = sessions;
    this.breached = breached;
    this.watch = watch;
    this.clock = clock;
  }

  @GetMapping("/account")
  View show(
      @AuthenticationPrincipal Account account,
      @RequestParam(required = false) String wrong,
      @RequestParam(required = false) String locked,
      HttpServletRequest request) {
    var problem =
        locked != null
            ? "Too many wrong tries: wait 15 minutes"
            : wrong != null ? "This is not your password" : "";
    return show(
        account,
        request,
        problem.isEmpty() ? List.of() : List.of(new ErrorLink(problem, "#again")));
  }

  @PostMapping("/account/password")
  View password(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "") String old,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request) {
    return tries.alone(
        account.userName(),
        request.getRemoteAddr(),
        () -> changed(account, old, password, request));
  }

  private View changed(Account account, String old, String password, HttpServletRequest request) {
    var problems = new ArrayList<ErrorLink>();
    var now = clock.instant();
    if (!tries.free(account.userName(), request.getRemoteAddr(), now)) {
      problems.add(new ErrorLink("Too many wrong tries: wait 15 minutes", "#old"));
    } else if (accounts.signIn(account.userName(), old).isEmpty()) {
      watch.wrong(account.userName(), "a wrong password for the own account's page", request);
      if (tries.wrong(account.userName(), request.getRemoteAddr(), now)) {
        watch.locked(account.userName(), request);
      }
      problems.add(new ErrorLink("This is not your password now", "#old"));
    }
    breached
        .problems(password, List.of(account.userName(), account.fullName()))
        .forEach(one -> problems.add(new ErrorLink(one, "#password")));
    if (!problems.isEmpty()) {
      return show(account, request, problems);
    }
    accounts.password(account, password);
    sessions.endAll(account);
    return new RedirectView("/sign-in?out");
  }

  @PostMapping(value = "/account/passkeys/options", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> options(
      @AuthenticationPrincipal Account account, HttpServletRequest request) {
    return fresh(request)
        .flatMap(_ -> desk.offer(account, request))
        .map(ResponseEntity::ok)
        .orElseGet(() -> ResponseEntity.status(HttpStatus.CONFLICT).body("{}"));
  }

  @PostMapping(value = "/account/passkeys", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Void> add(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "") String label,
      @RequestBody String made,
      HttpServletRequest request) {
    var called = label.isBlank() ? "Passkey" : label.strip();
    var fits = called.substring(0, Math.min(called.length(), LONGEST_LABEL));
    return fresh(request).isPresent() && desk.keep(account, fits, made, request)
        ? ResponseEntity.noContent().build()
        : ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
  }

  @PostMapping("/account/passkeys/remove")
  View remove(
      @AuthenticationPrincipal Account account,
      @RequestParam String id,
      HttpServletRequest request) {
    if (fresh(request).isEmpty()) {
      return new RedirectView("/account?again");
    }
    passkeys.remove(account, id);
    return new RedirectView("/account");
  }

  /** The request, where it was proved a short while ago who it is. */
  private Optional<HttpServletRequest> fresh(HttpServletRequest request) {
    return Optional.of(request).filter(one -> Proof.fresh(one, clock.instant()));
  }

  private List<AccountPage.Open> open(Account account, HttpServletRequest request) {
    var own = request.getSession().getId();
    return sessions.of(account).stream()
        .map(one ->
            new AccountPage.Open(
                Words.moment(one.signedIn()), Words.moment(one.seen()), sessions.is(one, own)))
        .toList();
  }

  private View show(Account account, HttpServletRequest request, List<ErrorLink> problems) {
    var page =
        new AccountPage(
            account.userName(),
            account.fullName(),
            account.roles().stream().sorted().map(Role::words).collect(Collectors.joining(", ")),
            authenticators.has(account),
            passkeys.of(account).stream()
                .map(one ->
                    new AccountPage.Key(
                        one.id(), one.label(), Words.day(one.added()), Words.day(one.lastUsed())))
                .toList(),
            desk.possible(request),
            fresh(request).isPresent(),
            open(account, request),
            problems);
    return pages.show(
        "account/account",
        page,
        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
