package onward.linkage.blocks;

import java.util.BitSet;
import onward.linkage.compare.Comparison;
import onward.linkage.compare.Evidence;
import onward.linkage.compare.Roster;
import onward.linkage.model.Scale;
import onward.linkage.search.Keys;
import org.jspecify.annotations.Nullable;

/** Weighs the pairs of one block after another. For one thread. */
final class Weighing {
  private final Prepared left;
  private final Prepared right;
  private final boolean within;
  private final Comparison comparison;
  private final Scale scale;
  private final Asked asked;
  private final Turn turn;
  private final double floor;
  private final @Nullable BitSet only;
  private final Survivors survivors = new Survivors();
  private int[] cells = new int[1024];
  private final double[] weights;
  private double least;
  private long compared;

  /**
   * @param weights what agreements weigh, see {@link Rarities}
   * @param floor the weight below which a pair is of no interest
   * @param only the left records that are asked about, if not all
   */
  Weighing(
      Prepared left,
      Prepared right,
      Comparison comparison,
      Scale scale,
      double[] weights,
      Turn turn,
      double floor,
      @Nullable BitSet only) {
    this.left = left;
    this.right = right;
    this.within = left == right;
    this.comparison = comparison;
    this.scale = scale;
    this.weights = weights;
    this.asked = new Asked(scale, comparison);
    this.turn = turn;
    this.floor = floor;
    this.only = only;
  }

  Survivors survivors() {
    return survivors;
  }

  long compared() {
    return compared;
  }

  /** Every record of the left list that has a key with every one of the right. */
  void block(long key, int[] lefts, int from, int to, int[] rights, int begin, int end) {
    gather(rights, begin, end);
    turn.block(key);
    boolean numbered = Keys.rule(key) < Keys.REFERENCE;
    for (int i = from; i < to; i++) {
      int one = lefts[i];
      if (only != null && !only.get(one)) {
        continue;
      }
      put(one, false);
      turn.put(one, left.glances());
      for (int j = within ? i - from : 0; j < end - begin; j++) {
        int other = rights[begin + j];
        int at = j * Glances.WIDTH;
        if (within && other == one || turn.elsewhere(other, cells, at)) {
          continue;
        }
        compared++;
        weigh(one, other, cells, at, numbered);
      }
    }
  }

  /** One record of the left list with every one of the right, whether they share a key or not. */
  void everybody(int one) {
    put(one, true);
    for (int other = within ? one + 1 : 0; other < right.roster().size(); other++) {
      compared++;
      weigh(one, other, right.glances(), other * Glances.WIDTH, false);
    }
  }

  private void gather(int[] rights, int begin, int end) {
    if ((end - begin) * Glances.WIDTH > cells.length) {
      cells = new int[(end - begin) * Glances.WIDTH * 2];
    }
    for (int j = begin; j < end; j++) {
      System.arraycopy(
          right.glances(),
          rights[j] * Glances.WIDTH,
          cells,
          (j - begin) * Glances.WIDTH,
          Glances.WIDTH);
    }
  }

  private void put(int one, boolean numbersToo) {
    if (left.roster().others() == 0) {
      scale.putKept(weights, one * Scale.KEPT);
    } else {
      scale.put(left.roster(), one);
    }
    asked.put(one, left.glances());
    boolean numbers = numbersToo && left.roster().numbered(one);
    least = floor - scale.mostOfRest() - (numbers ? scale.mostOfNumbers() : 0);
  }

  private void weigh(int one, int other, int[] cells, int at, boolean numbered) {
    Roster mine = left.roster();
    Roster theirs = right.roster();
    double others = mine.others() == 0 ? 0 : scale.mostOfOthers(mine, one, theirs, other);
    double wanted = numbered ? Double.NEGATIVE_INFINITY : least - others;
    long pattern = asked.glance(cells, at, wanted);
    if (pattern < 0) {
      return;
    }
    if (Asked.open(pattern)) {
      pattern = comparison.names(mine, one, theirs, other);
      if (scale.names(pattern) < wanted) {
        return;
      }
    }
    pattern |= comparison.rest(mine, one, theirs, other);
    // a number that agrees is always of interest: with nothing beside it, it is a question
    if (scale.all(pattern) >= floor || numbered && new Evidence(pattern).numberAgrees()) {
      survivors.add(one, other, pattern);
    }
  }
}
