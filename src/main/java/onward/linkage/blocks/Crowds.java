package onward.linkage.blocks;

import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import onward.linkage.search.Search;

/**
 * Keys that so many records share that their pairs are not looked at: nothing so common tells
 * people apart.
 */
final class Crowds {
  /**
   * Pairs of one block beyond which it is passed over; so many need a {@link SortedKeys#COMMON}
   * key.
   */
  private static final long MOST_PAIRS = 1L << 25;

  private final SortedKeys lefts;
  private final SortedKeys rights;
  private final LongAdder records = new LongAdder();

  Crowds(SortedKeys lefts, SortedKeys rights) {
    this.lefts = lefts;
    this.rights = rights;
  }

  /** Those of a part that is sorted. */
  LongStream of(int part) {
    return LongStream.concat(lefts.common(part), rights.common(part))
        .distinct()
        .filter(key -> isCrowd(key, part));
  }

  private boolean isCrowd(long key, int part) {
    int from = lefts.first(key, part);
    int begin = rights.first(key, part);
    if (from < 0 || begin < 0) {
      return false;
    }
    int to = lefts.end(from, part);
    boolean crowd = crowd(from, to, begin, rights.end(begin, part));
    records.add(crowd ? to - from : 0);
    return crowd;
  }

  /** Whether the records of both lists that share a key are too many. */
  static boolean crowd(int from, int to, int begin, int end) {
    return end - begin > Search.BLOCK || (long) (to - from) * (end - begin) > MOST_PAIRS;
  }

  /** How many times a left record's key was found to be one of them. */
  long records() {
    return records.sum();
  }
}
