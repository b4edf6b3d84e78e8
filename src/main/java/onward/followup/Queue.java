package onward.followup;

/** Who works on a case; in the order in which a case is given to the first that fits. */
public enum Queue {
  TARGETED_SUPPORT("targeted support"),
  WAITING_ON_PROVIDER("waiting on provider"),
  ADVISER("adviser"),
  CALL_CENTRE("call centre");

  private final String words;

  Queue(String words) {
    this.words = words;
  }

  /** As the lists write it. */
  public String words() {
    return words;
  }
}
