package onward.linkage.blocks;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import onward.linkage.compare.Bearers;
import onward.linkage.compare.Comparison;
import onward.linkage.compare.Roster;
import onward.linkage.model.Model;
import onward.linkage.model.Scale;
import onward.linkage.search.Keys;
import org.jspecify.annotations.Nullable;

/**
 * Two lists, or one and itself, made ready so that all their pairs can be found and weighed. Which
 * pairs are found depends on what the lists hold alone, not on the number of processors.
 */
public final class Pairing {
  private final Prepared left;
  private final Prepared right;
  private final Bearers bearers;
  private final Crowds crowds;
  private final long[] passedOver;
  private final int[] partners;

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
    this.crowds = new Crowds(this.left.sorted(), this.right.sorted());
    this.passedOver =
        IntStream.range(0, 1 << bits)
            .parallel()
            .map(turn -> part(turn, 1 << bits))
            .mapToObj(this::sort)
            .flatMapToLong(it -> it)
            .sorted()
            .toArray();
    this.partners = partners();
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
    return crowds.of(part);
  }

  /** Hears of the blocks of a part: the places of the records of both lists that share a key. */
  @FunctionalInterface
  private interface Blocks {
    void block(long key, int from, int to, int begin, int end);
  }

  private void blocks(int part, Blocks blocks) {
    var lefts = left.sorted();
    var rights = right.sorted();
    int i = lefts.begin(part);
    int j = rights.begin(part);
    while (i < lefts.begin(part + 1) && j < rights.begin(part + 1)) {
      long key = lefts.key(i);
      int order = Long.compareUnsigned(key, rights.key(j));
      int to = order > 0 ? i : lefts.end(i, part);
      int end = order < 0 ? j : rights.end(j, part);
      if (order == 0 && !Crowds.crowd(i, to, j, end)) {
        blocks.block(key, i, to, j, end);
      }
      i = to;
      j = end;
    }
  }

  /** For each left record somebody who has its UPN or ULN, -1 if nobody does: see {@link Turn}. */
  private int[] partners() {
    int[] partners = new int[left.roster().size()];
    Arrays.fill(partners, -1);
    int[] lefts = left.sorted().records();
    int[] rights = right.sorted().records();
    int numbers = left.sorted().parts() * Keys.REFERENCE >>> SortedKeys.RULE_BITS;
    IntStream.range(0, numbers)
        .parallel()
        .forEach(part ->
            blocks(
                part,
                (_, from, to, begin, _) -> {
                  for (int i = from; i < to; i++) {
                    partners[lefts[i]] = rights[begin];
                  }
                }));
    return partners;
  }

  private void weigh(int part, Weighing weighing) {
    blocks(part, weighing::block);
    weighing.work();
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
          workers.with(weighing -> weigh(part, weighing));
          share.done(1.0 * done.incrementAndGet() / parts);
        });
    return workers.found(left.roster().size(), crowds.records());
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
        new Turn(left.keys(), right.keys(), partners, passedOver, others),
        floor,
        only);
  }
}
