package onward.web.account;

import java.util.List;
import onward.web.govuk.ErrorLink;

/**
 * One's own account.
 *
 * @param app whether an authenticator app is set up
 * @param passkeysPossible whether browsers make passkeys at the address asked for
 * @param problems with the password
 */
public record AccountPage(
    String userName,
    String fullName,
    String roles,
    boolean app,
    List<Key> passkeys,
    boolean passkeysPossible,
    List<ErrorLink> problems) {
  /** A passkey. */
  public record Key(String id, String label, String added, String lastUsed) {}

  /** What is wrong with a field, empty for nothing. */
  public String problem(String field) {
    return problems.stream()
        .filter(one -> one.href().equals("#" + field))
        .map(ErrorLink::text)
        .findFirst()
        .orElse("");
  }
}
