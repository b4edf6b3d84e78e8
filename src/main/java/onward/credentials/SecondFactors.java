package onward.credentials;

import onward.access.Account;
import onward.walls.Walls;
import org.springframework.stereotype.Component;

/** Every second factor of an account, whichever it is. */
@Component
public class SecondFactors {
  private final Authenticators authenticators;
  private final PasskeyTable passkeys;
  private final FactorTable table;

  SecondFactors(Authenticators authenticators, PasskeyTable passkeys, FactorTable table) {
    this.authenticators = authenticators;
    this.passkeys = passkeys;
    this.table = table;
  }

  /**
   * Takes them away, so that the next sign-in sets up a new one; open sessions end, since whoever
   * is in one may be who has the lost device.
   */
  public void takeAway(Account account) {
    authenticators.remove(account);
    Walls.of(account.authority())
        .run(() -> {
          passkeys.removeAll(account.authority(), account.userName());
          table.endSessions(account);
        });
  }
}
