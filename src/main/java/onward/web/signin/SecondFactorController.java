package onward.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import onward.access.Account;
import onward.credentials.Authenticators;
import onward.credentials.Tries;
import onward.web.Pages;
import onward.web.passkeys.PasskeyDesk;
import onward.web.rights.ForEverybody;
import onward.web.watch.Watch;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The second factor: the authenticator's code, and setting the authenticator up. */
@Controller
@ForEverybody(because = "whoever has proved the first factor is not signed in yet")
class SecondFactorController {
  private static final String NEW_KEY = "the new authenticator's key";
  private static final String WRONG =
      "The code is wrong or was used already. Wait for the next one and try again";

  private final Pages pages;
  private final Entrance entrance;
  private final Authenticators authenticators;
  private final PasskeyDesk passkeys;
  private final Tries tries;
  private final Watch watch;
  private final Clock clock;

  SecondFactorController(
      Pages pages,
      Entrance entrance,
      Authenticators authenticators,
      PasskeyDesk passkeys,
      Tries tries,
      Watch watch,
      Clock clock) {
    this.pages = pages;
    this.entrance = entrance;
    this.authenticators = authenticators;
    this.passkeys = passkeys;
    this.tries = tries;
    this.watch = watch;
    this.clock = clock;
  }

  @GetMapping("/sign-in/code")
  View ask(HttpServletRequest request) {
    return entrance.owing(request).map(account -> ask(account, request, "")).orElseGet(this::late);
  }

  private View ask(Account account, HttpServletRequest request, String wrong) {
    var page =
        new CodePage("", "", authenticators.has(account), passkeys.usable(account, request), wrong);
    return pages.show(
        "signin/code", page, wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @PostMapping("/sign-in/code")
  View check(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    var owing = entrance.owing(request);
    if (owing.isEmpty()) {
      return late();
    }
    var account = owing.get();
    return tries.alone(
        account.userName(), request.getRemoteAddr(), () -> tried(account, code, request, response));
  }

  private View tried(
      Account account, String code, HttpServletRequest request, HttpServletResponse response) {
    var now = clock.instant();
    if (!tries.free(account.userName(), request.getRemoteAddr(), now)) {
      watch.wrong(account.userName(), "a try while it was locked", request);
      return new RedirectView("/sign-in?locked");
    }
    if (!authenticators.opens(account, code, now)) {
      watch.wrong(account.userName(), "a wrong code", request);
      if (tries.wrong(account.userName(), request.getRemoteAddr(), now)) {
        watch.locked(account.userName(), request);
      }
      return ask(account, request, WRONG);
    }
    return new RedirectView(entrance.secondFactor(account, "a code", request, response));
  }

  /** Shows a new key to whoever has neither an app nor a passkey yet. */
  @GetMapping("/sign-in/app")
  View setUp(HttpServletRequest request) {
    return entrance
        .owing(request)
        .filter(this::hasNone)
        .map(account -> {
          var key = authenticators.newKey();
          request.getSession().setAttribute(NEW_KEY, key);
          return setUp(account, key, "");
        })
        .orElseGet(this::late);
  }

  private View setUp(Account account, String key, String wrong) {
    var page = new CodePage(key, Authenticators.link(account, key), false, false, wrong);
    return pages.show(
        "signin/app", page, wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @PostMapping("/sign-in/app")
  View keep(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    var owing = entrance.owing(request).filter(this::hasNone);
    if (owing.isEmpty() || !(request.getSession().getAttribute(NEW_KEY) instanceof String key)) {
      return late();
    }
    if (!authenticators.add(owing.get(), key, code, clock.instant())) {
      return setUp(owing.get(), key, WRONG);
    }
    request.getSession().removeAttribute(NEW_KEY);
    watch.changed(owing.get(), "an authenticator app set up", request);
    return new RedirectView(
        entrance.secondFactor(owing.get(), "a code of a new app", request, response));
  }

  /** Otherwise a stolen password could set up a second factor beside its owner's. */
  private boolean hasNone(Account account) {
    return !authenticators.has(account) && !passkeys.any(account);
  }

  private View late() {
    return new RedirectView("/sign-in?late");
  }
}
