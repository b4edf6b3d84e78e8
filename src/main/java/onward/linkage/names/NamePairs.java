package onward.linkage.names;

/**
 * Compares names and remembers pairs compared lately, since the same two names meet again and
 * again. For one thread.
 */
public final class NamePairs {
  private static final int ROOM = 1 << 15;
  private static final int BITS = 28;

  private final Names names;
  private final long[] forenames = new long[ROOM];
  private final long[] surnames = new long[ROOM];
  private final long[] texts = new long[ROOM];

  public NamePairs(Names names) {
    this.names = names;
  }

  /** How alike two forenames are, by number; neither may be 0. */
  public NameLikeness forenames(int one, int other) {
    if (one == other) {
      return NameLikeness.SAME;
    }
    if (names.plainlyDifferent(one, other)) {
      return NameLikeness.DIFFERENT;
    }
    long pair = pair(one, other);
    int place = place(pair);
    if (forenames[place] >>> 8 == pair) {
      return NameLikeness.at((int) forenames[place] & 0xFF);
    }
    var likeness = names.forenames(one, other);
    forenames[place] = pair << 8 | likeness.ordinal();
    return likeness;
  }

  /** How alike two surnames are, by number; neither may be 0. */
  public NameLikeness surnames(int one, int other) {
    if (one == other) {
      return NameLikeness.SAME;
    }
    if (names.plainlyDifferent(one, other)) {
      return NameLikeness.DIFFERENT;
    }
    long pair = pair(one, other);
    int place = place(pair);
    if (surnames[place] >>> 8 == pair) {
      return NameLikeness.at((int) surnames[place] & 0xFF);
    }
    var likeness = names.surnames(one, other);
    surnames[place] = pair << 8 | likeness.ordinal();
    return likeness;
  }

  /** How alike two texts of any kind are, by number; neither may be 0. */
  public NameLikeness texts(int one, int other) {
    if (one == other) {
      return NameLikeness.SAME;
    }
    long pair = pair(one, other);
    int place = place(pair);
    if (texts[place] >>> 8 == pair) {
      return NameLikeness.at((int) texts[place] & 0xFF);
    }
    var likeness = names.texts(one, other);
    texts[place] = pair << 8 | likeness.ordinal();
    return likeness;
  }

  private static long pair(int one, int other) {
    return (long) Math.min(one, other) << BITS | Math.max(one, other);
  }

  private static int place(long pair) {
    return (int) ((pair * 0x9E3779B97F4A7C15L) >>> 49);
  }
}
