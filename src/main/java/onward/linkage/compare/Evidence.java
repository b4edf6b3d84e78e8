package onward.linkage.compare;

/**
 * What speaks for and against two records being one person, field by field.
 *
 * @param pattern the findings, three bits a field in the order of {@link Field}
 */
public record Evidence(long pattern) {
  /** The finding that forename and surname had to change places. */
  public static final int SWAPPED = 6;

  /** Set where the forenames begin with the same letter, beside the findings. */
  public static final long SAME_INITIAL = 1L << 62;

  /**
   * Set where what stands as forename hardly tells people of one family apart: a name borne before
   * one's own, such as Mohammed, or rather a surname, as where the family's name comes first.
   */
  public static final long FAMILY_FORENAME = 1L << 61;

  /** Set where what looks like a slip in the forename may as well be another's name. */
  public static final long TWO_FORENAMES = 1L << 60;

  private static final Likeness[] LIKENESS = Likeness.values();
  private static final Agreement[] AGREEMENT = Agreement.values();
  private static final DateLikeness[] DATES = DateLikeness.values();
  private static final PostcodeLikeness[] POSTCODES = PostcodeLikeness.values();

  /** How alike two names are, or two texts of a further field. */
  public enum Likeness {
    /** Letter for letter, once accents, capitals, hyphens and apostrophes are set aside. */
    SAME,
    /** Another name of the same person: nickname, preferred, former, swapped, another spelling. */
    EQUAL,
    /** A slip of the pen, an initial, half of a double name, a middle name used as a first. */
    NEAR,
    /** Two names in their own right that look alike, such as Amelia and Amelie. */
    ALIKE,
    /** One of the two says nothing. */
    UNSAID,
    /** Clearly another name. */
    DIFFERENT;

    /** The same name, in whatever form. */
    public boolean exact() {
      return this == SAME || this == EQUAL;
    }

    /** The same name, near misses allowed. */
    public boolean agrees() {
      return exact() || this == NEAR || this == ALIKE;
    }
  }

  /** Whether two plain values agree. */
  public enum Agreement {
    AGREES,
    DIFFERS,
    UNSAID
  }

  public Likeness forename() {
    return name(Field.FORENAME);
  }

  /** Whether what stands as forename hardly tells people of one family apart. */
  public boolean familyForename() {
    return (pattern & FAMILY_FORENAME) != 0;
  }

  /** Whether a forename that is nearly the other may as well be that of a twin. */
  public boolean maybeTwoForenames() {
    return forename() == Likeness.NEAR && (pattern & TWO_FORENAMES) != 0;
  }

  /** Whether the forenames begin with the same letter. */
  public boolean sameInitial() {
    return (pattern & SAME_INITIAL) != 0;
  }

  public Likeness surname() {
    return name(Field.SURNAME);
  }

  /** Whether forename and surname had to change places to agree. */
  public boolean swapped() {
    return level(Field.FORENAME) == SWAPPED;
  }

  public DateLikeness birthDate() {
    return DATES[level(Field.BIRTH_DATE)];
  }

  public PostcodeLikeness postcode() {
    return POSTCODES[level(Field.POSTCODE)];
  }

  public Agreement middleNames() {
    return agreement(Field.MIDDLE_NAMES);
  }

  public Agreement sex() {
    return agreement(Field.SEX);
  }

  /** Agrees if any current or former number of the one is the other's. */
  public Agreement upn() {
    return agreement(Field.UPN);
  }

  public Agreement uln() {
    return agreement(Field.ULN);
  }

  /** The senders' own keys: another key says little, since every sender has its own. */
  public Agreement reference() {
    return agreement(Field.REFERENCE);
  }

  /** How alike the two texts of a further field are. */
  public Likeness other(int field) {
    return LIKENESS[Field.level(pattern, Field.COUNT + field)];
  }

  /** How many of forename, surname and birth date agree, near misses allowed. */
  public int agreeing() {
    return (forename().agrees() ? 1 : 0)
        + (surname().agrees() ? 1 : 0)
        + (birthDate().agrees() ? 1 : 0);
  }

  /** Whether a national number agrees. */
  public boolean numberAgrees() {
    return upn() == Agreement.AGREES || uln() == Agreement.AGREES;
  }

  /** Whether both hold a national number of one kind, and not the same. */
  public boolean numberDiffers() {
    return upn() == Agreement.DIFFERS || uln() == Agreement.DIFFERS;
  }

  /** The finding about a field as it stands in the pattern. */
  public int level(Field field) {
    return Field.level(pattern, field.ordinal());
  }

  private Likeness name(Field field) {
    int level = level(field);
    return level == SWAPPED ? Likeness.EQUAL : LIKENESS[level];
  }

  private Agreement agreement(Field field) {
    return AGREEMENT[level(field)];
  }
}
