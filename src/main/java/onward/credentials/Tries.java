package onward.credentials;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Wrong tries to sign in, by account and by address. The sixth within a quarter of an hour locks
 * for a quarter of an hour. A name that nobody has is counted and locked like any other, so that a
 * lock tells nobody which names exist.
 */
@Component
public class Tries {
  public static final int MOST = 6;
  public static final Duration LOCK = Duration.ofMinutes(15);

  private final TryTable table;
  private final int mostFromAddress;
  private final List<Lock> names = turns();
  private final List<Lock> machines = turns();

  /**
   * @param mostFromAddress more than six for an office whose people share one address
   */
  Tries(TryTable table, @Value("${onward.tries-from-address:6}") int mostFromAddress) {
    this.table = table;
    this.mostFromAddress = mostFromAddress;
  }

  /**
   * Lets one try after another be judged, for a name and for an address: many at once would
   * otherwise all be judged before the first is counted.
   */
  public <T> T alone(String userName, String address, Supplier<T> attempt) {
    var name = turn(names, account(userName));
    var machine = turn(machines, machine(address));
    name.lock();
    machine.lock();
    try {
      return attempt.get();
    } finally {
      machine.unlock();
      name.unlock();
    }
  }

  private static Lock turn(List<Lock> turns, String key) {
    return turns.get(Math.floorMod(key.hashCode(), turns.size()));
  }

  /** So many names, or addresses, are judged side by side. */
  private static List<Lock> turns() {
    return Stream.<Lock>generate(ReentrantLock::new).limit(512).toList();
  }

  /** Whether neither the name nor the address is locked. */
  public boolean free(String userName, String address, Instant at) {
    return !table.locked(List.of(account(userName), machine(address)), at.minus(LOCK));
  }

  /**
   * Counts a wrong try.
   *
   * @return whether this one locked the name
   */
  @Transactional
  public boolean wrong(String userName, String address, Instant at) {
    boolean locked = table.count(account(userName), MOST, at, at.minus(LOCK));
    table.count(machine(address), mostFromAddress, at, at.minus(LOCK));
    return locked;
  }

  /** Forgets the account's wrong tries, not those of the address: it may try other names. */
  public void right(String userName) {
    table.forget(account(userName));
  }

  /** Whether an account is locked. */
  public boolean locked(String userName, Instant at) {
    return table.locked(List.of(account(userName)), at.minus(LOCK));
  }

  private static String account(String userName) {
    return Fingerprint.of("account " + userName.strip().toLowerCase(Locale.ROOT));
  }

  private static String machine(String address) {
    return Fingerprint.of("address " + address);
  }
}
