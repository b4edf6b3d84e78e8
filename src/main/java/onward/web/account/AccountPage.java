package onward.web.account;

import java.util.List;
import onward.web.govuk.ErrorLink;

/**
 * One's own account.
 *
 * @param app whether an authenticator app is set up
 * @param passkeysPossible whether browsers make passkeys at the address asked for
 * @param fresh whether it was proved a short while ago who it is, so that the ways in may be
 *     changed
 * @param sessions where one is signed in
 * @param problems with the password
 */
public record AccountPage(
    String userName,
    String fullName,
    String roles,
    boolean app,
    List<Key> passkeys,
    boolean passkeysPossible,
    boolean fresh,
    List<Open> sessions,
    List<ErrorLink> problems) {
  /** A session of one's own. */
  public record Open(String signedIn, String seen, boolean here) {}

  /** Whether there are sessions elsewhere. */
  public boolean elsewhere() {
    return sessions.stream().anyMatch(one -> !one.here());
  }

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
