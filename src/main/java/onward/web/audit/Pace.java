package onward.web.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import onward.access.Account;

/**
 * How fast somebody is answered who has seen very many: one page after another, each after a wait,
 * however many they ask for at once.
 */
final class Pace {
  private final Map<String, Slow> slow = new ConcurrentHashMap<>();
  private final Duration wait;

  /** Whose turn it is, and until when they are slowed. */
  private record Slow(Lock turn, Instant until) {}

  Pace(Duration wait) {
    this.wait = wait;
  }

  void slow(Account account, Instant until) {
    slow.compute(
        account.userName(),
        (_, before) -> new Slow(before == null ? new ReentrantLock(true) : before.turn(), until));
  }

  void free(Account account) {
    slow.remove(account.userName());
  }

  /**
   * Waits before the answer where the account is slowed.
   *
   * @return whether it is
   */
  boolean keep(Account account, Instant now) {
    var held = slow.get(account.userName());
    if (held == null || held.until().isBefore(now)) {
      return false;
    }
    held.turn().lock();
    try {
      Thread.sleep(wait);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      held.turn().unlock();
    }
    return true;
  }
}
