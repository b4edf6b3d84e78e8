package onward.linkage.blocks;

import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import onward.linkage.search.Search;

/**
 * Where two lists meet: the records of both that share a key. Keys that very many share are passed
 * over: nothing so common tells people apart.
 */
final class Blocks {
  /**
   * Pairs of one block beyond which it is passed over; so many need a {@link SortedKeys#COMMON}
   * key.
   */
  private static final long MOST_PAIRS = 1L << 25;

  private final SortedKeys lefts;
  private final SortedKeys rights;
  private final LongAdder records = new LongAdder();
  private final long[] passedOver;

  /** Hears of a block by the places of its records among the sorted ones of both lists. */
  @FunctionalInterface
  interface Block {
    void block(long key, int from, int to, int begin, int end);
  }

  /** Brings the keys in order. */
  Blocks(SortedKeys lefts, SortedKeys rights) {
    this.lefts = lefts;
    this.rights = rights;
    this.passedOver =
        turns().mapToObj(this::sort).flatMapToLong(it -> it).distinct().sorted().toArray();
  }

  /**
   * The parts, all rules in turn, so that those who take stretches of turns have as much to do
   * each. The rule stands in a part's uppermost bits.
   */
  IntStream turns() {
    int parts = lefts.parts();
    int unused = Integer.numberOfLeadingZeros(parts) + 1;
    return IntStream.range(0, parts)
        .parallel()
        .map(turn -> parts == 1 ? 0 : Integer.reverse(turn) >>> unused);
  }

  int parts() {
    return lefts.parts();
  }

  /** Sorts a part of both lists and names the keys that too many share. */
  private LongStream sort(int part) {
    lefts.sort(part);
    if (lefts != rights) {
      rights.sort(part);
    }
    return LongStream.concat(lefts.common(part), rights.common(part))
        .distinct()
        .filter(this::isCrowd);
  }

  private boolean isCrowd(long key) {
    boolean[] crowd = {false};
    find(
        key,
        (_, from, to, begin, end) -> {
          crowd[0] = crowd(from, to, begin, end);
          records.add(crowd[0] ? to - from : 0);
        });
    return crowd[0];
  }

  private static boolean crowd(int from, int to, int begin, int end) {
    return end - begin > Search.BLOCK || (long) (to - from) * (end - begin) > MOST_PAIRS;
  }

  /** All blocks of a part but those passed over. */
  void each(int part, Block heard) {
    int i = lefts.begin(part);
    int j = rights.begin(part);
    while (i < lefts.begin(part + 1) && j < rights.begin(part + 1)) {
      long key = lefts.key(i);
      int order = Long.compareUnsigned(key, rights.key(j));
      int to = order > 0 ? i : lefts.end(i, part);
      int end = order < 0 ? j : rights.end(j, part);
      if (order == 0 && !crowd(i, to, j, end)) {
        heard.block(key, i, to, j, end);
      }
      i = to;
      j = end;
    }
  }

  /** The block of one key, if there is one that is not passed over. */
  void of(long key, Block heard) {
    find(
        key,
        (_, from, to, begin, end) -> {
          if (!crowd(from, to, begin, end)) {
            heard.block(key, from, to, begin, end);
          }
        });
  }

  private void find(long key, Block heard) {
    int part = lefts.part(key);
    int from = lefts.first(key, part);
    int begin = rights.first(key, part);
    if (from >= 0 && begin >= 0) {
      heard.block(key, from, lefts.end(from, part), begin, rights.end(begin, part));
    }
  }

  /** Keys that are passed over, in order. */
  long[] passedOver() {
    return passedOver;
  }

  /** How many times a left record's key was found to be one of them. */
  long passedOverRecords() {
    return records.sum();
  }
}
