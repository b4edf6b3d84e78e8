package onward.offers;

/** Whether the place is held. */
public enum Place {
  HELD("held"),
  WAITING_LIST("waiting list");

  private final String words;

  Place(String words) {
    this.words = words;
  }

  /** As the lists write it. */
  public String words() {
    return words;
  }
}
