package onward.submissions;

/**
 * An allowed move, a line of moves.csv.
 *
 * @param words what the button says
 * @param needs what whoever makes it has to give
 */
public record Move(State from, State to, String words, Needs needs) {

  /** What a move asks for. */
  public enum Needs {
    NOTHING,
    NAME,
    REASON,
    REASON_IF_SERIOUS
  }

  /** Whether it asks for a reason, of a return with so many serious problems. */
  public boolean needsReason(int serious) {
    return needs == Needs.REASON || (needs == Needs.REASON_IF_SERIOUS && serious > 0);
  }

  public boolean needsName() {
    return needs == Needs.NAME;
  }
}
