package onward.activity;

/** How an enrolment stands. */
public enum Completion {
  CONTINUING("continuing"),
  COMPLETED("completed"),
  WITHDRAWN("withdrawn"),
  BREAK("break");

  private final String words;

  Completion(String words) {
    this.words = words;
  }

  /** As the lists write it. */
  public String words() {
    return words;
  }
}
