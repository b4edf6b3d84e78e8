package onward.circumstances;

/** Circumstances that the Guarantee knows (Annex 4, personal circumstances and other reason). */
public enum CircumstanceKind {
  HOMELESSNESS("homelessness", true),
  CUSTODY("custody", true),
  ILLNESS("illness", true),
  PREGNANCY("pregnancy", true),
  CARING("caring", true),
  VOLUNTARY_WORK("voluntary work", false),
  TRAVELLING("travelling", false),
  OUTSIDE_ENGLAND("outside England", false),
  WILL_NOT_CONSIDER_LEARNING("will not consider learning", false),
  OTHER("other", false);

  private final String words;
  private final boolean preventsLearning;

  CircumstanceKind(String words, boolean preventsLearning) {
    this.words = words;
    this.preventsLearning = preventsLearning;
  }

  /** As the lists write it. */
  public String words() {
    return words;
  }

  /** Personal circumstances (122); the others are other reasons (123). */
  public boolean preventsLearning() {
    return preventsLearning;
  }
}
