package onward.linkage.names;

/** How alike two single names are, whoever bears them. */
public enum NameLikeness {
  SAME,
  /** Forms of one name, such as Thomas and Tom or Ahmed and Ahmad. */
  KIN,
  /** One is the other's first letter. */
  INITIAL,
  /** One slip of the pen or ear explains the difference, or one is short for the other. */
  SLIP,
  /** One slip explains it, or two names: Rashid and Rashida, Kemi and Femi. */
  SLIP_OR_TWO,
  /** Slips explain it, but so would two names: Oluwaseun and Oluwaseyi. */
  FAR_SLIP,
  /** One letter apart, but too short to be sure of a slip. */
  SHORT_SLIP,
  DIFFERENT;

  private static final NameLikeness[] ALL = values();

  static NameLikeness at(int ordinal) {
    return ALL[ordinal];
  }

  /** Whether it may be one name, miswritten. */
  public boolean slip() {
    return this == SLIP || this == SLIP_OR_TWO || this == FAR_SLIP;
  }
}
