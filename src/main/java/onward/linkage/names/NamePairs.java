package onward.linkage.names;

/** Compares names. For one thread. */
public final class NamePairs {
  /** Texts at least as like as this, by Jaro and Winkler, may be one text. */
  private static final double ALIKE = 0.88;

  private final Names names;
  private final PairMemo forenames;
  private final PairMemo surnames;
  private final PairMemo texts;

  public NamePairs(Names names) {
    this.names = names;
    forenames = new PairMemo((one, other) -> compareForenames(one, other).ordinal());
    surnames = new PairMemo((one, other) -> compareSurnames(one, other).ordinal());
    texts = new PairMemo((one, other) -> compareTexts(one, other).ordinal());
  }

  /** How alike two forenames are, by number; neither may be 0. */
  public NameLikeness forenames(int one, int other) {
    return names(one, other, forenames);
  }

  /** How alike two surnames are, by number; neither may be 0. */
  public NameLikeness surnames(int one, int other) {
    return names(one, other, surnames);
  }

  private NameLikeness names(int one, int other, PairMemo memo) {
    if (one == other) {
      return NameLikeness.SAME;
    }
    return names.plainlyDifferent(one, other)
        ? NameLikeness.DIFFERENT
        : NameLikeness.at(memo.of(one, other));
  }

  /** How alike two texts of any kind are, by number; neither may be 0. */
  public NameLikeness texts(int one, int other) {
    return one == other ? NameLikeness.SAME : NameLikeness.at(texts.of(one, other));
  }

  private NameLikeness compareForenames(int one, int other) {
    if (names.same(one, other)) {
      return NameLikeness.KIN;
    }
    String name = names.text(one);
    String theirs = names.text(other);
    if (name.length() == 1 || theirs.length() == 1) {
      return name.charAt(0) == theirs.charAt(0) ? NameLikeness.INITIAL : NameLikeness.DIFFERENT;
    }
    boolean near = !names.farApart(one, other);
    if (near && Typing.slip(name, theirs) || Typing.shortened(name, theirs)) {
      boolean far =
          Typing.edits(name, theirs) > 1
              && !Typing.soundsLike(name, theirs)
              && !Typing.shortened(name, theirs);
      return far
          ? NameLikeness.FAR_SLIP
          : TwoNames.mayBe(name, theirs) ? NameLikeness.SLIP_OR_TWO : NameLikeness.SLIP;
    }
    return near && Typing.oneLetterApart(name, theirs)
        ? NameLikeness.SHORT_SLIP
        : NameLikeness.DIFFERENT;
  }

  private NameLikeness compareSurnames(int one, int other) {
    String name = names.text(one);
    String theirs = names.text(other);
    if (names.sameSurname(one, other)) {
      return NameLikeness.KIN;
    }
    return !names.farApart(one, other) && Typing.slip(name, theirs)
        ? NameLikeness.SLIP
        : NameLikeness.DIFFERENT;
  }

  private NameLikeness compareTexts(int one, int other) {
    String text = names.text(one);
    String theirs = names.text(other);
    if (!names.farApart(one, other) && Typing.slip(text, theirs)) {
      return NameLikeness.SLIP;
    }
    return Typing.jaroWinkler(text, theirs) >= ALIKE
        ? NameLikeness.FAR_SLIP
        : NameLikeness.DIFFERENT;
  }
}
