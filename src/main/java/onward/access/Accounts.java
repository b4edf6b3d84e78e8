package onward.access;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import onward.facts.AuthorityCode;
import onward.walls.Walls;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The accounts of an installation. */
@Component
public class Accounts {
  private final AccountTable table;
  private final SecureRandom random = new SecureRandom();
  private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  // hashing takes a while by design, so it is not done at every start
  private final Supplier<String> hashOfNobody =
      SingletonSupplier.of(() -> encoder.encode(NewPassword.draw(random)));

  Accounts(AccountTable table) {
    this.table = table;
  }

  /**
   * Makes an authority's first account, unless it has one.
   *
   * @param roles what it is there for
   * @return the user name and the password, to be shown once; empty where an account exists
   */
  public Optional<FirstAccount> firstAccount(AuthorityCode authority, Set<Role> roles, Instant at) {
    if (table.anyOf(authority)) {
      return Optional.empty();
    }
    var password = NewPassword.draw(random);
    var account = new Account(authority, "admin-" + authority, "Administrator", roles, "");
    boolean added = table.add(new AccountTable.Stored(account, encoder.encode(password)), at);
    return added ? Optional.of(new FirstAccount(account.userName(), password)) : Optional.empty();
  }

  /**
   * The account that this name and password open. An unknown name costs as much work as a wrong
   * password, so that the time taken tells nobody which names exist.
   */
  public Optional<Account> signIn(String userName, String password) {
    var nobody = hashOfNobody.get();
    var name = userName.strip().toLowerCase(Locale.ROOT);
    var stored = Walls.atTheDoor().call(() -> table.find(name));
    boolean opens =
        encoder.matches(password, stored.map(AccountTable.Stored::passwordHash).orElse(nobody));
    return opens ? stored.map(AccountTable.Stored::account) : Optional.empty();
  }
}
