package onward.linkage.names;

import java.util.function.IntBinaryOperator;

/**
 * Remembers what was found out about pairs of texts lately, since the same two meet again and
 * again. For one thread.
 */
final class PairMemo {
  private static final int ROOM = 1 << 12;
  private static final int MOST_ROOM = 1 << 18;
  private static final int BITS = 28;

  private final IntBinaryOperator compare;
  private long[] known = new long[ROOM];
  private int shift = Long.numberOfLeadingZeros(ROOM - 1);
  private int missed;

  /**
   * @param compare the same for two texts whichever comes first; 0 to 255
   */
  PairMemo(IntBinaryOperator compare) {
    this.compare = compare;
  }

  /** What comparing the two gives, by their numbers above 0. */
  int of(int one, int other) {
    long pair = (long) Math.min(one, other) << BITS | Math.max(one, other);
    int place = (int) (pair * 0x9E3779B97F4A7C15L >>> shift);
    if (known[place] >>> Byte.SIZE == pair) {
      return (int) known[place] & 0xFF;
    }
    int found = compare.applyAsInt(one, other);
    known[place] = pair << Byte.SIZE | found;
    if (++missed > known.length * 2 && known.length < MOST_ROOM) {
      widen();
    }
    return found;
  }

  /** Who remembers little has little to clear away: room grows with use. */
  private void widen() {
    known = new long[known.length * 4];
    shift -= 2;
    missed = 0;
  }
}
