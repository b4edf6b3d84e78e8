package onward.offers;

/** Why an offered place does not suit (para 18). */
public enum Unsuitable {
  LEVEL("level"),
  PLACE("place"),
  SECTOR("sector"),
  METHOD("method");

  private final String words;

  Unsuitable(String words) {
    this.words = words;
  }

  /** As the lists write it. */
  public String words() {
    return words;
  }
}
