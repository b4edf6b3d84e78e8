package onward.linkage.decide;

/** How well somebody's names, birth date and postcode fit a row, the best first. */
enum Fit {
  /** Forename, surname and birth date agree. */
  FULL,
  /** One of them is a near miss, and the postcode or the reference agrees with the rest. */
  BACKED,
  /** Enough to ask a person. */
  POSSIBLE,
  NONE;

  boolean certain() {
    return this == FULL || this == BACKED;
  }

  /** One step less, for something that speaks against. */
  Fit doubted() {
    return certain() ? POSSIBLE : NONE;
  }
}
