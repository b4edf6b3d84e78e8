package onward.contacts;

/** What came of an attempt. */
public enum ContactOutcome {
  SPOKE("spoke"),
  NO_REPLY("no reply"),
  MOVED_AWAY("moved away"),
  REFUSED("refused");

  private final String words;

  ContactOutcome(String words) {
    this.words = words;
  }

  /** As the lists write it. */
  public String words() {
    return words;
  }
}
