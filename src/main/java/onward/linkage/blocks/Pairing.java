package onward.linkage.blocks;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import onward.linkage.compare.Bearers;
import onward.linkage.compare.Comparison;
import onward.linkage.compare.Roster;
import onward.linkage.model.Model;
import onward.linkage.model.Scale;
import onward.linkage.search.Search;
import org.jspecify.annotations.Nullable;

/**
 * Two lists, or one and itself, made ready so that all their pairs can be found and weighed. Which
 * pairs are found depends on what the lists hold alone, not on the number of processors.
 */
public final class Pairing {
  /** Pairs of one block beyond which it is passed over: nothing so common tells people apart. */
  private static final long MOST_PAIRS = 1L << 25;

  private final Prepared left;
  private final Prepared right;
  private final Bearers bearers;
  private final long[] passedOver;
  private final LongAdder timesPassedOver = new LongAdder();

  /** Hears how much is done, from 0 to 1. */
  @FunctionalInterface
  public interface Share {
    /** So much is done. */
    void done(double share);
  }

  /**
   * @param right the same as the left to find pairs within one list
   */
  public Pairing(Roster left, Roster right, Bearers bearers) {
    this.bearers = bearers;
    int bits = SortedKeys.bits(Math.max(left.size(), right.size()));
    var sides = left == right ? List.of(left) : List.of(left, right);
    var ready = sides.parallelStream().map(roster -> Prepared.of(roster, bits)).toList();
    this.left = ready.getFirst();
    this.right = ready.getLast();
    this.passedOver =
        IntStream.range(0, 1 << bits)
            .parallel()
            .map(turn -> part(turn, 1 << bits))
            .mapToObj(this::sort)
            .flatMapToLong(it -> it)
            .sorted()
            .toArray();
  }

  /**
   * The part whose turn it is: all rules in turn, so that those who take stretches of turns have as
   * much to do each. The rule stands in a part's uppermost bits.
   */
  private static int part(int turn, int parts) {
    return parts == 1 ? 0 : Integer.reverse(turn) >>> Integer.numberOfLeadingZeros(parts) + 1;
  }

  /** Sorts a part of both lists and names the keys that too many share. */
  private LongStream sort(int part) {
    left.sorted().sort(part);
    if (left != right) {
      right.sorted().sort(part);
    }
    var tooMany = LongStream.builder();
    each(
        part,
        (key, from, to, begin, end) -> {
          if (tooMany(from, to, begin, end)) {
            timesPassedOver.add(to - from);
            tooMany.add(key);
          }
        });
    return tooMany.build();
  }

  private static boolean tooMany(int from, int to, int begin, int end) {
    return end - begin > Search.BLOCK || (long) (to - from) * (end - begin) > MOST_PAIRS;
  }

  /** Records of the left and of the right list that share a key. */
  @FunctionalInterface
  private interface Block {
    void of(long key, int from, int to, int begin, int end);
  }

  /** The blocks of a part, in the order of their keys. */
  private void each(int part, Block block) {
    var lefts = left.sorted();
    var rights = right.sorted();
    int i = lefts.begin(part);
    int j = rights.begin(part);
    while (i < lefts.begin(part + 1) && j < rights.begin(part + 1)) {
      int order = Long.compareUnsigned(lefts.key(i), rights.key(j));
      if (order < 0) {
        i = lefts.end(i, part);
      } else if (order > 0) {
        j = rights.end(j, part);
      } else {
        int to = lefts.end(i, part);
        int end = rights.end(j, part);
        block.of(lefts.key(i), i, to, j, end);
        i = to;
        j = end;
      }
    }
  }

  /**
   * The pairs that share a key.
   *
   * @param floor the weight below which a pair is of no interest
   * @param only the left records that are asked about, if not all
   */
  public Found sharingAKey(Model model, double floor, @Nullable BitSet only, Share share) {
    var done = new AtomicInteger();
    int parts = left.sorted().parts();
    double[] weights = Rarities.of(left.roster(), only, model, bearers);
    var workers = new Workers(() -> weighing(model, weights, floor, only));
    IntStream.range(0, parts)
        .parallel()
        .map(turn -> part(turn, parts))
        .forEach(part -> {
          workers.with(weighing -> {
            each(
                part,
                (key, from, to, begin, end) -> {
                  if (!tooMany(from, to, begin, end)) {
                    weighing.block(
                        key,
                        left.sorted().records(),
                        from,
                        to,
                        right.sorted().records(),
                        begin,
                        end);
                  }
                });
          });
          share.done(1.0 * done.incrementAndGet() / parts);
        });
    return workers.found(left.roster().size(), timesPassedOver.sum());
  }

  /** The pairs that are of interest, whether they share a key or not. */
  public Found all(Model model, double floor, @Nullable BitSet only, Share share) {
    int rows = left.roster().size();
    var done = new AtomicInteger();
    double[] weights = Rarities.of(left.roster(), only, model, bearers);
    var workers = new Workers(() -> weighing(model, weights, floor, null));
    IntStream.range(0, rows)
        .parallel()
        .filter(row -> only == null || only.get(row))
        .forEach(row -> {
          workers.with(weighing -> weighing.everybody(row));
          share.done(1.0 * done.incrementAndGet() / rows);
        });
    return workers.found(rows, 0);
  }

  private Weighing weighing(Model model, double[] weights, double floor, @Nullable BitSet only) {
    var others = left.roster().others() > 0;
    return new Weighing(
        left,
        right,
        new Comparison(left.roster().names(), bearers),
        new Scale(model, bearers),
        weights,
        new Turn(left.keys(), right.keys(), passedOver, others),
        floor,
        only);
  }
}
