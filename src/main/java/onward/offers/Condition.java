package onward.offers;

/** What an offer depends on. */
public enum Condition {
  NONE("none"),
  GCSE_RESULTS("GCSE results"),
  EMPLOYER_PLACE("employer place");

  private final String words;

  Condition(String words) {
    this.words = words;
  }

  /** As the lists write it. */
  public String words() {
    return words;
  }
}
