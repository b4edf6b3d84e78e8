package onward.linkage.names;

/**
 * Compares names and remembers pairs compared lately, since the same two names meet again and
 * again. For one thread.
 */
public final class NamePairs {
  private static final int ROOM = 1 << 15;
  private static final int BITS = 28;

  /** Texts at least as like as this, by Jaro and Winkler, may be one text. */
  private static final double ALIKE = 0.88;

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
    var likeness = compareForenames(one, other);
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
    var likeness = compareSurnames(one, other);
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
    var likeness = compareTexts(one, other);
    texts[place] = pair << 8 | likeness.ordinal();
    return likeness;
  }

  private NameLikeness compareForenames(int one, int other) {
    if (names.same(one, other)) {
      return one == other ? NameLikeness.SAME : NameLikeness.KIN;
    }
    String name = names.text(one);
    String theirs = names.text(other);
    if (name.length() == 1 || theirs.length() == 1) {
      return name.charAt(0) == theirs.charAt(0) ? NameLikeness.INITIAL : NameLikeness.DIFFERENT;
    }
    if (Typing.slip(name, theirs) || Typing.shortened(name, theirs)) {
      boolean far =
          Typing.edits(name, theirs) > 1
              && !Typing.soundsLike(name, theirs)
              && !Typing.shortened(name, theirs);
      return far ? NameLikeness.FAR_SLIP : NameLikeness.SLIP;
    }
    return Typing.oneLetterApart(name, theirs) ? NameLikeness.SHORT_SLIP : NameLikeness.DIFFERENT;
  }

  private NameLikeness compareSurnames(int one, int other) {
    if (one == other) {
      return NameLikeness.SAME;
    }
    String name = names.text(one);
    String theirs = names.text(other);
    if (names.sameSurname(one, other)) {
      return NameLikeness.KIN;
    }
    return Typing.slip(name, theirs) ? NameLikeness.SLIP : NameLikeness.DIFFERENT;
  }

  private NameLikeness compareTexts(int one, int other) {
    if (one == other) {
      return NameLikeness.SAME;
    }
    String text = names.text(one);
    String theirs = names.text(other);
    if (Typing.slip(text, theirs)) {
      return NameLikeness.SLIP;
    }
    return Typing.jaroWinkler(text, theirs) >= ALIKE
        ? NameLikeness.FAR_SLIP
        : NameLikeness.DIFFERENT;
  }

  private static long pair(int one, int other) {
    return (long) Math.min(one, other) << BITS | Math.max(one, other);
  }

  private static int place(long pair) {
    return (int) ((pair * 0x9E3779B97F4A7C15L) >>> 49);
  }
}
