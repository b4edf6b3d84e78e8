package onward.web.limits;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What everybody of a kind may still ask for. Each begins with a minute's worth, spends it as fast
 * as they like, and gets it back evenly. Of those kept in mind the one who asked longest ago is
 * forgotten first, so that no crowd fills the memory.
 */
final class Allowance {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final int aMinute;
  private final Map<String, Left> left;

  /** What somebody had left, and when that was. */
  private record Left(double much, Instant at) {}

  /**
   * An allowance.
   *
   * @param aMinute how much in a minute; 0 = as much as one likes
   * @param most how many are kept in mind
   */
  Allowance(int aMinute, int most) {
    this.aMinute = aMinute;
    this.left =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Left> eldest) {
            return size() > most;
          }
        };
  }

  /**
   * Takes a part of somebody's allowance; false where it does not suffice, and nothing is taken.
   */
  synchronized boolean take(String who, int much, Instant now) {
    if (aMinute == 0) {
      return true;
    }
    var had = left.getOrDefault(who, new Left(aMinute, now));
    double again = (double) Duration.between(had.at, now).toMillis() / MINUTE.toMillis() * aMinute;
    double has = Math.min(aMinute, had.much + Math.max(0, again));
    boolean enough = has >= Math.min(much, aMinute);
    left.put(who, new Left(enough ? Math.max(0, has - much) : has, now));
    return enough;
  }

  /** How many are kept in mind. */
  synchronized int kept() {
    return left.size();
  }
}
