package onward.web.rights;

import java.util.Optional;
import onward.access.Account;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is signed in. It is taken from the session that asks and never from a page, so that no page
 * can name another.
 */
public final class SignedIn {
  private SignedIn() {}

  /** Empty where nobody is, or where the second factor is still owed. */
  public static Optional<Account> account() {
    var signedIn = SecurityContextHolder.getContext().getAuthentication();
    return signedIn != null && signedIn.getPrincipal() instanceof Account account
        ? Optional.of(account)
        : Optional.empty();
  }
}
