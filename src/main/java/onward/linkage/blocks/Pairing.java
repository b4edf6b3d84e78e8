package onward.linkage.blocks;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
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
  /** Keys that one thread takes at a time. */
  private static final int KEYS = 1 << 12;

  private final Prepared left;
  private final Prepared right;
  private final Bearers bearers;
  private final Blocks blocks;
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
    this.blocks = new Blocks(this.left.sorted(), this.right.sorted());
    this.partners = partners();
  }

  /** For each left record somebody who has its UPN or ULN, -1 if nobody does: see {@link Turn}. */
  private int[] partners() {
    int[] partners = new int[left.roster().size()];
    Arrays.fill(partners, -1);
    int[] lefts = left.sorted().records();
    int[] rights = right.sorted().records();
    int numbers = blocks.parts() * Keys.REFERENCE >>> SortedKeys.RULE_BITS;
    IntStream.range(0, numbers)
        .parallel()
        .forEach(part ->
            blocks.each(
                part,
                (_, from, to, begin, _) -> {
                  for (int i = from; i < to; i++) {
                    partners[lefts[i]] = rights[begin];
                  }
                }));
    return partners;
  }

  /** The pairs that share a key. */
  public Found sharingAKey(Model model, double floor, Share share) {
    var done = new AtomicInteger();
    var workers = workers(model, floor, null);
    blocks
        .turns()
        .forEach(part -> {
          workers.with(weighing -> {
            blocks.each(part, weighing);
            weighing.work();
          });
          share.done(1.0 * done.incrementAndGet() / blocks.parts());
        });
    return found(workers);
  }

  /** The pairs of some left records that share a key. */
  public Found sharingAKey(Model model, double floor, BitSet only) {
    long[] keys =
        only.stream()
            .mapToObj(left.keys()::of)
            .flatMapToLong(it -> it)
            .distinct()
            .sorted()
            .toArray();
    var workers = workers(model, floor, only);
    IntStream.range(0, (keys.length + KEYS - 1) / KEYS)
        .parallel()
        .forEach(chunk ->
            workers.with(weighing -> {
              for (int i = chunk * KEYS; i < Math.min(keys.length, (chunk + 1) * KEYS); i++) {
                blocks.of(keys[i], weighing);
              }
              weighing.work();
            }));
    return found(workers);
  }

  /**
   * The pairs that are of interest, whether they share a key or not.
   *
   * @param floor the weight below which a pair is of no interest
   * @param only the left records that are asked about, if not all
   */
  public Found all(Model model, double floor, @Nullable BitSet only, Share share) {
    int rows = left.roster().size();
    var done = new AtomicInteger();
    var workers = workers(model, floor, only);
    IntStream.range(0, rows)
        .parallel()
        .filter(row -> only == null || only.get(row))
        .forEach(row -> {
          workers.with(weighing -> weighing.everybody(row));
          share.done(1.0 * done.incrementAndGet() / rows);
        });
    return workers.found(rows, 0);
  }

  private Found found(Workers workers) {
    return workers.found(left.roster().size(), blocks.passedOverRecords());
  }

  private Workers workers(Model model, double floor, @Nullable BitSet only) {
    double[] weights = Rarities.of(left.roster(), only, model, bearers);
    boolean others = left.roster().others() > 0;
    return new Workers(() ->
        new Weighing(
            left,
            right,
            new Comparison(left.roster().names(), bearers),
            new Scale(model, bearers),
            weights,
            new Turn(left.keys(), right.keys(), partners, blocks.passedOver(), others),
            floor,
            only));
  }
}
