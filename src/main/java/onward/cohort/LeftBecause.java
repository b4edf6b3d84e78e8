package onward.cohort;

/** Why someone left a roll. */
public enum LeftBecause {
  MOVED("moved"),
  LEFT_ENGLAND("left England"),
  DIED("died"),
  DUPLICATE("duplicate"),
  NOT_OURS("not ours");

  private final String words;

  LeftBecause(String words) {
    this.words = words;
  }

  /** As the lists write it. */
  public String words() {
    return words;
  }
}
