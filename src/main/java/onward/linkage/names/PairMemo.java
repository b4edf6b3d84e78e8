package onward.linkage.names;

import java.util.function.IntBinaryOperator;

/**
 * Remembers what was found out about pairs of texts lately, since the same two meet again and
 * again. For one thread.
 */
final class PairMemo {
  private static final int ROOM_BITS = 16;
  private static final int BITS = 28;

  private final long[] known = new long[1 << ROOM_BITS];
  private final IntBinaryOperator compare;

  /**
   * @param compare the same for two texts whichever comes first; 0 to 255
   */
  PairMemo(IntBinaryOperator compare) {
    this.compare = compare;
  }

  /** What comparing the two gives, by their numbers above 0. */
  int of(int one, int other) {
    long pair = (long) Math.min(one, other) << BITS | Math.max(one, other);
    int place = (int) (pair * 0x9E3779B97F4A7C15L >>> Long.SIZE - ROOM_BITS);
    if (known[place] >>> Byte.SIZE != pair) {
      known[place] = pair << Byte.SIZE | compare.applyAsInt(one, other);
    }
    return (int) known[place] & 0xFF;
  }
}
