package onward.linkage;

/**
 * What speaks for and against two records being one person, field by field.
 *
 * @param swapped whether forename and surname had to change places to agree
 * @param upn agrees if any current or former number of the one is the other's
 * @param reference the senders' own keys: another key says little, since every sender has its own
 */
public record Evidence(
    Likeness forename,
    Likeness surname,
    boolean swapped,
    Agreement middleNames,
    DateLikeness birthDate,
    PostcodeLikeness postcode,
    Agreement sex,
    Agreement upn,
    Agreement uln,
    Agreement reference) {

  /** How alike two names are. */
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

  /** Whether a national number agrees. */
  public boolean numberAgrees() {
    return upn == Agreement.AGREES || uln == Agreement.AGREES;
  }

  /** Whether both hold a national number of one kind, and not the same. */
  public boolean numberDiffers() {
    return upn == Agreement.DIFFERS || uln == Agreement.DIFFERS;
  }
}
