package onward.linkage.compare;

/** What is compared. Further fields of a list come after these, in the list's order. */
public enum Field {
  FORENAME("forename"),
  SURNAME("surname"),
  BIRTH_DATE("date of birth"),
  POSTCODE("postcode"),
  MIDDLE_NAMES("middle name"),
  SEX("sex"),
  UPN("UPN"),
  ULN("ULN"),
  REFERENCE("reference");

  /** Bits that a field's finding takes in a pattern. */
  public static final int BITS = 3;

  /** How many of them there are. */
  public static final int COUNT = values().length;

  /** So many further fields fit into a pattern. */
  public static final int MOST_OTHERS = 62 / BITS - COUNT;

  private final String words;

  Field(String words) {
    this.words = words;
  }

  /** As a caseworker calls it. */
  public String words() {
    return words;
  }

  /** The finding about a field, by its place, in a pattern. */
  public static int level(long pattern, int field) {
    return (int) (pattern >>> field * BITS) & 7;
  }
}
