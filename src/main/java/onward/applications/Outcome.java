package onward.applications;

/** What came of an application. */
public enum Outcome {
  AWAITING("awaiting"),
  OFFERED("offered"),
  WAITING_LIST("waiting list"),
  REJECTED("rejected"),
  FULL("full"),
  WITHDRAWN("withdrawn");

  private final String words;

  Outcome(String words) {
    this.words = words;
  }

  /** As the lists write it. */
  public String words() {
    return words;
  }
}
