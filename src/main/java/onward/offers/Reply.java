package onward.offers;

/** The young person's answer to an offer. */
public enum Reply {
  ACCEPTED("accepted"),
  DECLINED("declined");

  private final String words;

  Reply(String words) {
    this.words = words;
  }

  /** As the lists write it. */
  public String words() {
    return words;
  }
}
