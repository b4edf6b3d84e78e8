package onward.web.passkeys;

import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onward.access.Account;
import onward.credentials.Passkeys;
import onward.web.sessions.SiteAddress;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Makes passkeys and checks them, for one account at a time. */
@Component
public class PasskeyDesk {
  private static final String MAKING = "the passkey being made";
  private static final String ASKING = "the passkey asked for";

  private final Passkeys passkeys;
  private final SiteAddress site;
  private final Clock clock;
  private final PasskeyJson json = new PasskeyJson();

  PasskeyDesk(Passkeys passkeys, SiteAddress site, Clock clock) {
    this.passkeys = passkeys;
    this.site = site;
    this.clock = clock;
  }

  public boolean any(Account account) {
    return !passkeys.of(account).isEmpty();
  }

  /** Whether the account has a passkey that can be used at the address asked for. */
  public boolean usable(Account account, HttpServletRequest request) {
    return possible(request) && any(account);
  }

  /** Whether browsers make passkeys for the address asked for. */
  public boolean possible(HttpServletRequest request) {
    return origin(request).isPresent();
  }

  /** What a new passkey has to be, as browsers want to be told. */
  public Optional<String> offer(Account account, HttpServletRequest request) {
    return origin(request)
        .map(origin -> {
          var options =
              operations(account, origin)
                  .createPublicKeyCredentialCreationOptions(
                      new ImmutablePublicKeyCredentialCreationOptionsRequest(claim(account)));
          request.getSession().setAttribute(MAKING, options);
          return json.write(options);
        });
  }

  /** Keeps the passkey that a browser made; whether it was right. */
  public boolean keep(Account account, String label, String made, HttpServletRequest request) {
    var origin = origin(request);
    var session = request.getSession();
    if (origin.isEmpty()
        || !(session.getAttribute(MAKING) instanceof PublicKeyCredentialCreationOptions options)) {
      return false;
    }
    session.removeAttribute(MAKING);
    try {
      var credential = json.made(made);
      operations(account, origin.get())
          .registerCredential(
              new ImmutableRelyingPartyRegistrationRequest(
                  options, new RelyingPartyPublicKey(credential, label)));
      return true;
    } catch (JacksonException | IllegalArgumentException | WebAuthnException _) {
      return false;
    }
  }

  /** Which passkeys would do, as browsers want to be told. */
  public Optional<String> ask(Account account, HttpServletRequest request) {
    return origin(request)
        .map(origin -> {
          var options =
              operations(account, origin)
                  .createCredentialRequestOptions(
                      new ImmutablePublicKeyCredentialRequestOptionsRequest(claim(account)));
          request.getSession().setAttribute(ASKING, options);
          return json.write(options);
        });
  }

  /** Whether a browser signed with one of the account's passkeys. */
  public boolean opens(Account account, String signed, HttpServletRequest request) {
    var origin = origin(request);
    var session = request.getSession();
    if (origin.isEmpty()
        || !(session.getAttribute(ASKING) instanceof PublicKeyCredentialRequestOptions options)) {
      return false;
    }
    session.removeAttribute(ASKING);
    try {
      var credential = json.signed(signed);
      var user =
          operations(account, origin.get())
              .authenticate(new RelyingPartyAuthenticationRequest(options, credential));
      return user.getName().equals(account.userName());
    } catch (JacksonException | IllegalArgumentException | WebAuthnException _) {
      return false;
    }
  }

  private Optional<URI> origin(HttpServletRequest request) {
    return site.forPasskeys(request.getServerName(), request.getServerPort());
  }

  private WebAuthnRelyingPartyOperations operations(Account account, URI origin) {
    var own = new AccountPasskeys(passkeys, account, clock);
    return new Webauthn4JRelyingPartyOperations(
        own.owner(),
        own,
        PublicKeyCredentialRpEntity.builder().id(origin.getHost()).name("Onward").build(),
        Set.of(origin.toString()));
  }

  private static Authentication claim(Account account) {
    return UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
  }
}
