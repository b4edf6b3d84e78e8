package onward.submissions;

/** How far a return has come. */
public enum State {
  PREPARED("prepared"),
  CHECKED("checked"),
  SIGNED("signed"),
  SENT("sent");

  private final String words;

  State(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
