package onward.audit;

import java.util.Set;

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
  LOOKED_AT_MANY("looked at very many within an hour"),
  SIGNED_IN("signed in"),
  SIGNED_OUT("signed out"),
  NOT_LET_IN("was not let in"),
  LOCKED("was locked out for a while"),
  REFUSED("was refused"),
  ACCESS("changed who may sign in");

  private final String words;

  EventKind(String words) {
    this.words = words;
  }

  /** What happens at the doors: who comes in, who does not, and who may. */
  public static final Set<EventKind> AT_THE_DOORS =
      Set.of(SIGNED_IN, SIGNED_OUT, NOT_LET_IN, LOCKED, REFUSED, ACCESS, LOOKED_AT_MANY);

  /** To stand after who did it: "downloaded". */
  public String words() {
    return words;
  }

  /** Whether something was seen rather than changed. */
  public boolean isLook() {
    return this == LOOKED || this == LISTED || this == DOWNLOADED || this == LOOKED_AT_MANY;
  }
}
