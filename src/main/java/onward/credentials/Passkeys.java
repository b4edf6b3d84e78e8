package onward.credentials;

import java.util.List;
import java.util.Optional;
import onward.access.Account;
import onward.facts.AuthorityCode;
import onward.walls.Walls;
import org.springframework.stereotype.Component;

/** The passkeys of accounts. */
@Component
public class Passkeys {
  private final PasskeyTable table;

  Passkeys(PasskeyTable table) {
    this.table = table;
  }

  public List<Passkey> of(Account account) {
    return Walls.of(account.authority())
        .call(() -> table.of(account.authority(), account.userName()));
  }

  public Optional<Passkey> find(AuthorityCode authority, String id) {
    return Walls.of(authority).call(() -> table.find(authority, id));
  }

  /** Keeps a passkey, or what changed of it since it was last used. */
  public void keep(Passkey passkey) {
    Walls.of(passkey.authority()).run(() -> table.keep(passkey));
  }

  public void remove(Account account, String id) {
    Walls.of(account.authority())
        .run(() -> table.remove(account.authority(), account.userName(), id));
  }
}
