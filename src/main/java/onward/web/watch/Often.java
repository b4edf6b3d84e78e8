package onward.web.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts what happens again and again, by the hour, and says which of it is noted: the first
 * twenty, the hundredth, the thousandth. So nobody who is refused makes the audit grow as they
 * like, and it still says how much there was of it. Of those kept in mind the longest silent is
 * forgotten first.
 */
final class Often {
  static final int EACH = 20;
  private static final Duration WHILE = Duration.ofHours(1);

  private final Map<String, Count> counts;

  /** How often since when. */
  private record Count(int times, Instant since) {}

  /**
   * Counts.
   *
   * @param most how many are kept in mind
   */
  Often(int most) {
    this.counts =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > most;
          }
        };
  }

  /** Which one within the hour this is; the first is 1. */
  synchronized int again(String key, Instant now) {
    var before = counts.get(key);
    var count =
        before == null || !before.since.plus(WHILE).isAfter(now)
            ? new Count(1, now)
            : new Count(before.times + 1, before.since);
    counts.put(key, count);
    return count.times;
  }

  /** Whether that one is noted. */
  static boolean noted(int times) {
    int rest = times;
    while (rest >= 10 && rest % 10 == 0) {
      rest /= 10;
    }
    return times <= EACH || times >= 100 && rest == 1;
  }
}
