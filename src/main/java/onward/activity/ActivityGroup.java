package onward.activity;

/** The groups in which the national activity codes are counted. */
public enum ActivityGroup {
  COMPULSORY("Compulsory education"),
  EDUCATION("Education"),
  EMPLOYMENT("Employment"),
  TRAINING("Training"),
  RE_ENGAGEMENT("Re-engagement"),
  NEET_ACTIVE("NEET, available"),
  NEET_INACTIVE("NEET, not available"),
  OTHER("Other"),
  NOT_KNOWN("Not known");

  private final String words;

  ActivityGroup(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
