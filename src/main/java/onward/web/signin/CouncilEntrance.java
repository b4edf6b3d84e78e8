package onward.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import onward.access.Account;
import onward.access.Accounts;
import onward.access.Holder;
import onward.facts.AuthorityCode;
import onward.web.sessions.KeptSessions;
import onward.web.watch.Watch;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The council's own sign-in. It opens accounts that an administrator made, of one authority, and
 * none else: at first by the e-mail address, from then on by the subject that the council gave.
 * Where the council does not say that it asked for two factors, the second is asked for here.
 */
@Component
class CouncilEntrance {
  private static final String COUNCIL = "council";

  private final Accounts accounts;
  private final Entrance entrance;
  private final KeptSessions sessions;
  private final Watch watch;

  CouncilEntrance(Accounts accounts, Entrance entrance, KeptSessions sessions, Watch watch) {
    this.accounts = accounts;
    this.entrance = entrance;
    this.sessions = sessions;
    this.watch = watch;
  }

  /** Signing out ends every session of the account. */
  LogoutHandler everySession() {
    return (request, _, signedIn) -> {
      if (signedIn != null && signedIn.getPrincipal() instanceof Account account) {
        sessions.endAll(account);
        watch.wentOut(account, request);
      }
    };
  }

  /** Opens the way in; the council's server is asked for its particulars when first needed. */
  void open(HttpSecurity http, CouncilSettings settings) throws Exception {
    var registration = SingletonSupplier.of(() -> registration(settings));
    ClientRegistrationRepository registrations =
        id -> id.equals(COUNCIL) ? registration.get() : null;
    var resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/sign-in/with");
    resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    var authority = new AuthorityCode(settings.authority());
    http.oauth2Login(login ->
        login
            .loginPage("/sign-in")
            .clientRegistrationRepository(registrations)
            .authorizedClientRepository(new NothingKept())
            .authorizationEndpoint(ask -> ask.authorizationRequestResolver(resolver))
            .redirectionEndpoint(back -> back.baseUri("/sign-in/back/*"))
            .successHandler(
                (request, response, signedIn) -> enter(settings, request, response, signedIn))
            // nothing of a failure is kept: what a liar sent does not belong into a session
            .failureHandler((request, response, _) -> {
              watch.council(
                  authority, "an answer of the council's sign-in that was refused", request);
              response.sendRedirect("/sign-in?unknown");
            }));
  }

  private static ClientRegistration registration(CouncilSettings settings) {
    return ClientRegistrations.fromIssuerLocation(settings.issuer())
        .registrationId(COUNCIL)
        .clientId(settings.clientId())
        .clientSecret(settings.clientSecret())
        .scope("openid", "email", "profile")
        .redirectUri("{baseUrl}/sign-in/back/{registrationId}")
        .build();
  }

  private void enter(
      CouncilSettings settings,
      HttpServletRequest request,
      HttpServletResponse response,
      Authentication signedIn)
      throws IOException {
    var authority = new AuthorityCode(settings.authority());
    var holder =
        signedIn.getPrincipal() instanceof OidcUser user
            ? holder(authority, user)
            : Optional.<Holder>empty();
    if (holder.isEmpty()) {
      watch.council(authority, "somebody whom the council knows, and who has no account", request);
      SecurityContextHolder.clearContext();
      request.getSession().invalidate();
      response.sendRedirect("/sign-in?unknown");
      return;
    }
    var by = "the council's sign-in";
    response.sendRedirect(
        settings.asksBoth() || askedForTwo(signedIn)
            ? entrance.enter(holder.get().account(), by, request, response)
            : entrance.firstFactor(holder.get(), by, request, response));
  }

  /** Whether the council says that it asked for more than one factor (RFC 8176, section 2). */
  private static boolean askedForTwo(Authentication signedIn) {
    return signedIn.getPrincipal() instanceof OidcUser user
        && user.getAuthenticationMethods() != null
        && user.getAuthenticationMethods().contains("mfa");
  }

  private Optional<Holder> holder(AuthorityCode authority, OidcUser user) {
    var subject = user.getIssuer() + " " + user.getSubject();
    var held =
        accounts.all(authority).stream()
            .filter(one -> one.councilSubject().equals(subject))
            .findFirst()
            .or(() -> byMail(authority, user));
    held.filter(one -> one.councilSubject().isEmpty())
        .ifPresent(one -> accounts.councilSubject(one.account(), subject));
    return held.filter(one -> !one.disabled());
  }

  /** An address that the council says is not verified opens nothing. */
  private Optional<Holder> byMail(AuthorityCode authority, OidcUser user) {
    var mail = user.getEmail() == null ? user.getPreferredUsername() : user.getEmail();
    return mail == null || Boolean.FALSE.equals(user.getEmailVerified())
        ? Optional.empty()
        : accounts.find(authority, mail).filter(one -> one.councilSubject().isEmpty());
  }
}
