package onward.web.signin;

import java.util.List;
import onward.access.Accounts;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Lets in whom {@link Accounts} knows; one answer for every way of being wrong. */
@Component
class SignInCheck implements AuthenticationProvider {
  private final Accounts accounts;

  SignInCheck(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Authentication authenticate(Authentication claim) {
    var account =
        accounts
            .signIn(claim.getName(), String.valueOf(claim.getCredentials()))
            .orElseThrow(() -> new BadCredentialsException("User name or password is wrong"));
    return UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
