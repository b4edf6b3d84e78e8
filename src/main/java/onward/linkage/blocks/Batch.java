package onward.linkage.blocks;

import java.util.Arrays;
import onward.linkage.model.Scale;

/**
 * Blocks, some at a time: records of the left and of the right list that share a key. What is
 * needed of a batch's records is fetched before any is looked at, since a processor that fetches
 * from many places at once hardly waits for each. For one thread.
 */
final class Batch {
  /** Records from which on a batch is full: it stays in the processor's nearest memory. */
  private static final int FULL = 1 << 9;

  private final Prepared left;
  private final Prepared right;
  private final double[] weights;
  private final long[] keys = new long[FULL];
  private final int[] leftEnds = new int[FULL];
  private final int[] rightEnds = new int[FULL];
  private int blocks;
  private int[] lefts = new int[2 * FULL];
  private int[] rights = new int[2 * FULL];
  private int[] leftCells = {};
  private int[] rightCells = {};
  private double[] leftWeights = {};

  /**
   * @param weights what agreements weigh, see {@link Rarities}
   */
  Batch(Prepared left, Prepared right, double[] weights) {
    this.left = left;
    this.right = right;
    this.weights = weights;
  }

  /** Takes a block in. */
  void add(long key, int from, int to, int begin, int end) {
    lefts = room(lefts, leftEnd(blocks - 1) + to - from);
    rights = room(rights, rightEnd(blocks - 1) + end - begin);
    System.arraycopy(left.sorted().records(), from, lefts, leftEnd(blocks - 1), to - from);
    System.arraycopy(right.sorted().records(), begin, rights, rightEnd(blocks - 1), end - begin);
    keys[blocks] = key;
    leftEnds[blocks] = leftEnd(blocks - 1) + to - from;
    rightEnds[blocks] = rightEnd(blocks - 1) + end - begin;
    blocks++;
  }

  private static int[] room(int[] records, int wanted) {
    return wanted <= records.length ? records : Arrays.copyOf(records, 2 * wanted);
  }

  boolean full() {
    return blocks == FULL || leftEnd(blocks - 1) + rightEnd(blocks - 1) >= FULL;
  }

  /** Fetches what is needed of the records. */
  void fetch() {
    int all = leftEnd(blocks - 1);
    leftCells = fetched(left.glances(), lefts, all, leftCells);
    rightCells = fetched(right.glances(), rights, rightEnd(blocks - 1), rightCells);
    if (leftWeights.length < all * Scale.KEPT) {
      leftWeights = new double[2 * all * Scale.KEPT];
    }
    for (int i = 0; i < all; i++) {
      System.arraycopy(weights, lefts[i] * Scale.KEPT, leftWeights, i * Scale.KEPT, Scale.KEPT);
    }
  }

  private static int[] fetched(int[] glances, int[] records, int all, int[] room) {
    int width = Glances.WIDTH;
    int[] cells = room.length < all * width ? new int[2 * all * width] : room;
    for (int i = 0; i < all; i++) {
      System.arraycopy(glances, records[i] * width, cells, i * width, width);
    }
    return cells;
  }

  void clear() {
    blocks = 0;
  }

  int blocks() {
    return blocks;
  }

  long key(int block) {
    return keys[block];
  }

  /** Where the left records of a block end in the batch; those of the next begin there. */
  int leftEnd(int block) {
    return block < 0 ? 0 : leftEnds[block];
  }

  int rightEnd(int block) {
    return block < 0 ? 0 : rightEnds[block];
  }

  int left(int place) {
    return lefts[place];
  }

  int right(int place) {
    return rights[place];
  }

  /** The cells of the left records, {@link Glances#WIDTH} each. */
  int[] leftCells() {
    return leftCells;
  }

  int[] rightCells() {
    return rightCells;
  }

  /** What agreements with the left records weigh, {@link Scale#KEPT} each. */
  double[] leftWeights() {
    return leftWeights;
  }
}
