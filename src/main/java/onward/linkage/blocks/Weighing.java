package onward.linkage.blocks;

import java.util.BitSet;
import onward.linkage.compare.Comparison;
import onward.linkage.compare.Evidence;
import onward.linkage.compare.Roster;
import onward.linkage.model.Scale;
import onward.linkage.search.Keys;
import org.jspecify.annotations.Nullable;

/** Weighs the pairs of one block after another. For one thread. */
final class Weighing implements Blocks.Block {
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
  private final Batch batch;
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
    this.batch = new Batch(left, right, weights);
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

  /** Takes in a block, by the places of its records among the sorted ones. */
  @Override
  public void block(long key, int from, int to, int begin, int end) {
    batch.add(key, from, to, begin, end);
    if (batch.full()) {
      work();
    }
  }

  /** Weighs the pairs of the blocks that were taken in. */
  void work() {
    batch.fetch();
    for (int block = 0; block < batch.blocks(); block++) {
      turn.block(batch.key(block));
      work(block);
    }
    batch.clear();
  }

  /** Every record of the left list that has a key with every one of the right. */
  private void work(int block) {
    boolean numbered = Keys.rule(batch.key(block)) < Keys.REFERENCE;
    int from = batch.leftEnd(block - 1);
    int begin = batch.rightEnd(block - 1);
    int[] cells = batch.rightCells();
    for (int i = from; i < batch.leftEnd(block); i++) {
      int one = batch.left(i);
      if (only != null && !only.get(one)) {
        continue;
      }
      put(one, batch.leftCells(), i * Glances.WIDTH, batch.leftWeights(), i * Scale.KEPT, false);
      turn.put(one, batch.leftCells(), i * Glances.WIDTH);
      for (int j = within ? begin + i - from : begin; j < batch.rightEnd(block); j++) {
        int other = batch.right(j);
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
    put(one, left.glances(), one * Glances.WIDTH, weights, one * Scale.KEPT, true);
    for (int other = within ? one + 1 : 0; other < right.roster().size(); other++) {
      compared++;
      int at = other * Glances.WIDTH;
      weigh(one, other, right.glances(), at, asked.numbersMeet(right.glances(), at));
    }
  }

  private void put(int one, int[] cells, int at, double[] kept, int place, boolean numbersToo) {
    if (left.roster().others() == 0) {
      scale.putKept(kept, place);
    } else {
      scale.put(left.roster(), one);
    }
    asked.put(cells, at);
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
    pattern |=
        asked.sayMore(cells, at)
            ? comparison.rest(mine, one, theirs, other)
            : Comparison.NOTHING_ELSE | asked.marks(cells, at);
    // a number that agrees is always of interest: with nothing beside it, it is a question
    if (scale.all(pattern) >= floor || numbered && new Evidence(pattern).numberAgrees()) {
      survivors.add(one, other, pattern);
    }
  }
}
