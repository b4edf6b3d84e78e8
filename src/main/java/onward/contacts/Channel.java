package onward.contacts;

/** How someone was tried. */
public enum Channel {
  PHONE("phone"),
  LETTER("letter"),
  EMAIL("email"),
  TEXT("text"),
  VISIT("visit"),
  OTHER("other");

  private final String words;

  Channel(String words) {
    this.words = words;
  }

  /** As the lists write it. */
  public String words() {
    return words;
  }
}
