package onward.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onward.access.Account;
import onward.access.Accounts;
import onward.access.Holder;
import onward.access.Role;
import onward.credentials.Authenticators;
import onward.credentials.Passkeys;
import onward.credentials.Tries;
import onward.web.account.Proof;
import onward.web.watch.Watch;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/**
 * The way in, whichever way somebody proved who they are: the session gets a new name and its forms
 * new tokens. Whoever still owes the second factor is remembered as owing it, and nothing is opened
 * to them.
 */
@Component
class Entrance {
  private static final String OWING = "owing the second factor";
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Accounts accounts;
  private final Authenticators authenticators;
  private final Passkeys passkeys;
  private final Tries tries;
  private final Watch watch;
  private final Clock clock;
  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();

  Entrance(
      Accounts accounts,
      Authenticators authenticators,
      Passkeys passkeys,
      Tries tries,
      Watch watch,
      Clock clock) {
    this.accounts = accounts;
    this.authenticators = authenticators;
    this.passkeys = passkeys;
    this.tries = tries;
    this.watch = watch;
    this.clock = clock;
  }

  /**
   * Somebody proved the first factor.
   *
   * @param by what, in words: "a password"
   * @return where they go on
   */
  String firstFactor(
      Holder holder, String by, HttpServletRequest request, HttpServletResponse response) {
    var account = holder.account();
    if (!holder.needsSecondFactor()) {
      return enter(account, by, request, response);
    }
    renew(account, request, response);
    request
        .getSession()
        .setAttribute(OWING, new Owing(account.userName(), by, clock.instant().plus(PATIENCE)));
    return authenticators.has(account) || !passkeys.of(account).isEmpty()
        ? "/sign-in/code"
        : "/sign-in/app";
  }

  /**
   * Somebody came by a link in their mail. For a school's or provider's contact the mail box is
   * enough, unless they have set a second factor up; nobody else comes in so.
   *
   * @return where they go on
   */
  String byMail(Holder holder, HttpServletRequest request, HttpServletResponse response) {
    var account = holder.account();
    boolean contact = account.roles().stream().allMatch(Role::ofPartner);
    return contact && !authenticators.has(account) && passkeys.of(account).isEmpty()
        ? enter(account, "a link by mail", request, response)
        : firstFactor(holder, "a link by mail", request, response);
  }

  /** Who proved the first factor in this session a short while ago and owes the second. */
  Optional<Account> owing(HttpServletRequest request) {
    return held(request)
        .flatMap(owing -> accounts.find(owing.userName()))
        .filter(one -> !one.disabled())
        .map(Holder::account);
  }

  private Optional<Owing> held(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null
            && session.getAttribute(OWING) instanceof Owing owing
            && owing.until().isAfter(clock.instant())
        ? Optional.of(owing)
        : Optional.empty();
  }

  /**
   * Somebody who owed it proved the second factor.
   *
   * @param by what, in words: "a code"
   * @return where they go
   */
  String secondFactor(
      Account account, String by, HttpServletRequest request, HttpServletResponse response) {
    var first = held(request).map(Owing::first).orElseThrow();
    return enter(account, first + " and " + by, request, response);
  }

  /**
   * Lets somebody in.
   *
   * @param by what they proved who they are, in words
   * @return where they go: where they wanted to, or their first page
   */
  String enter(
      Account account, String by, HttpServletRequest request, HttpServletResponse response) {
    var cache = new HttpSessionRequestCache();
    var wanted = cache.getRequest(request, response);
    cache.removeRequest(request, response);
    renew(account, request, response);
    request.getSession().removeAttribute(OWING);
    Proof.given(request, clock.instant());
    var signedIn = UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(signedIn);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    tries.right(account.userName());
    accounts.signedIn(account, clock.instant());
    watch.cameIn(account, by, request);
    return wanted != null && wanted.getMethod().equals("GET")
        ? local(wanted.getRedirectUrl())
        : "/";
  }

  private static void renew(
      Account account, HttpServletRequest request, HttpServletResponse response) {
    var claim = UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
    request.getSession();
    new ChangeSessionIdAuthenticationStrategy().onAuthentication(claim, request, response);
    new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository())
        .onAuthentication(claim, request, response);
  }

  /** The address without its host: nobody is sent elsewhere. */
  private static String local(String address) {
    var path = address.replaceFirst("^https?://[^/]*", "").replaceFirst("[?&]continue$", "");
    return path.startsWith("/") && !path.startsWith("//") ? path : "/";
  }

  /** Somebody who proved the first factor, by what, and until when the second is waited for. */
  record Owing(String userName, String first, Instant until) implements java.io.Serializable {}
}
