package onward.audit;

/** What was done. */
public enum EventKind {
  LOOKED("looked at the page of a young person"),
  LISTED("looked at a list"),
  DOWNLOADED("downloaded"),
  CHANGED("changed"),
  DECIDED("decided"),
  MERGED("made one of two entries"),
  PARTED("kept two entries apart"),
  RECEIVED("brought in"),
  TAKEN_IN("took in"),
  UNDONE("took back"),
  MOVED("moved on"),
  LOOKED_AT_MANY("looked at very many within an hour");

  private final String words;

  EventKind(String words) {
    this.words = words;
  }

  /** To stand after who did it: "downloaded". */
  public String words() {
    return words;
  }

  /** Whether something was seen rather than changed. */
  public boolean isLook() {
    return this == LOOKED || this == LISTED || this == DOWNLOADED || this == LOOKED_AT_MANY;
  }
}
