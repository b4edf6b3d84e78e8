package onward.access;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
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
   * Makes an authority's first account with a password, for made-up people: no second factor is
   * asked of it.
   *
   * @param roles what it is there for
   * @return the user name and the password, to be shown once; empty where an account exists
   */
  public Optional<FirstAccount> firstAccount(AuthorityCode authority, Set<Role> roles, Instant at) {
    var password = NewPassword.draw(random);
    var account = first(authority, roles);
    var holder = new Holder(account, "", at, false, true, null, "");
    return Walls.of(authority)
            .call(() -> !table.anyOf(authority) && table.add(holder, encoder.encode(password)))
        ? Optional.of(new FirstAccount(account.userName(), password))
        : Optional.empty();
  }

  /**
   * An authority's first administrator as long as they have no password: made where the authority
   * has no accounts, found again where they never came.
   */
  public Optional<Account> firstAdministrator(AuthorityCode authority, Instant at) {
    var account = first(authority, Set.of(Role.ADMINISTRATOR));
    return Walls.of(authority)
        .call(() -> {
          if (!table.anyOf(authority)) {
            table.add(Holder.of(account, "", at), "");
          }
          return table.find(account.userName());
        })
        .filter(one -> one.passwordHash().isEmpty() && one.holder().lastSignedIn() == null)
        .map(one -> one.holder().account());
  }

  private static Account first(AuthorityCode authority, Set<Role> roles) {
    return new Account(authority, "admin-" + authority, "Administrator", roles, "");
  }

  /** Adds somebody without a password; whether the user name was free in the installation. */
  public boolean add(Holder holder) {
    return Walls.of(holder.account().authority()).call(() -> table.add(holder, ""));
  }

  /**
   * The account that this name and password open. An unknown name, and one that has no password,
   * costs as much work as a wrong password, so that the time taken tells nobody which names exist.
   */
  public Optional<Holder> signIn(String userName, String password) {
    var nobody = hashOfNobody.get();
    var stored =
        Walls.atTheDoor()
            .call(() -> table.find(name(userName)))
            .filter(one -> !one.passwordHash().isEmpty());
    boolean opens =
        encoder.matches(password, stored.map(AccountTable.Stored::passwordHash).orElse(nobody));
    return opens
        ? stored.map(AccountTable.Stored::holder).filter(one -> !one.disabled())
        : Optional.empty();
  }

  /** The account of this name, whatever authority it belongs to. */
  public Optional<Holder> find(String userName) {
    return Walls.atTheDoor()
        .call(() -> table.find(name(userName)))
        .map(AccountTable.Stored::holder);
  }

  /** An authority's account of this name. */
  public Optional<Holder> find(AuthorityCode authority, String userName) {
    return Walls.of(authority)
        .call(() -> table.find(name(userName)))
        .map(AccountTable.Stored::holder)
        .filter(one -> one.account().authority().equals(authority));
  }

  /** Whether nobody, of any authority, has an account yet. */
  public boolean nobody() {
    return Walls.atTheDoor().call(() -> !table.any());
  }

  public List<Holder> all(AuthorityCode authority) {
    return Walls.of(authority).call(() -> table.all(authority));
  }

  /** Changes an account's name, roles and partner. */
  public void change(Account account) {
    Walls.of(account.authority()).run(() -> table.change(account));
  }

  /** Shuts an account. */
  public void disable(Account account, Instant at) {
    Walls.of(account.authority()).run(() -> table.disable(account, at));
  }

  /** Opens a shut account again. */
  public void enable(Account account) {
    Walls.of(account.authority()).run(() -> table.disable(account, null));
  }

  /** Gives an account a password, which is kept as its hash. */
  public void password(Account account, String password) {
    Walls.of(account.authority()).run(() -> table.password(account, encoder.encode(password)));
  }

  /** Notes that somebody came. */
  public void signedIn(Account account, Instant at) {
    Walls.of(account.authority()).run(() -> table.signedIn(account, at));
  }

  /** Notes who the council's own sign-in says the account is. */
  public void councilSubject(Account account, String subject) {
    Walls.of(account.authority()).run(() -> table.councilSubject(account, subject));
  }

  private static String name(String userName) {
    return userName.strip().toLowerCase(Locale.ROOT);
  }
}
