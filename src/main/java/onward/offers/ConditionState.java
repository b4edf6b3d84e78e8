package onward.offers;

/** How an offer's condition stands on a day (Annex 4, para 40). */
public enum ConditionState {
  NONE("no condition", "counts, firm"),
  OPEN("open: the results are not out", "counts, conditional"),
  MET("met", "counts, firm"),
  NOT_MET("not met", "does not count"),
  /** Results are out and nobody has said whether it was met. */
  DUE_FOR_REVIEW(
      "results are out and nobody has said whether it was met",
      "counts, conditional, and is listed for review until somebody says");

  private final String words;
  private final String consequence;

  ConditionState(String words, String consequence) {
    this.words = words;
    this.consequence = consequence;
  }

  public String words() {
    return words;
  }

  /** What it means for the offer. */
  public String consequence() {
    return consequence;
  }

  /** Nothing but time stands between the young person and the place (Annex 4, firm offers). */
  public boolean firm() {
    return this == NONE || this == MET;
  }
}
