package onward.audit;

/**
 * Events that are not as they were written.
 *
 * @param from number of the first
 * @param to number of the last
 */
public record Finding(Kind kind, long from, long to) {
  /** What is wrong with them. */
  public enum Kind {
    CHANGED("does not bear its seal: it was changed, put there by hand, or exchanged"),
    MISSING("missing: taken out"),
    UNCHECKABLE("cannot be checked, since what came before is missing"),
    REWRITTEN("sealed anew: at least one of them was changed, added or taken out");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** "Events 5 to 9: missing: taken out". */
  public String words() {
    return (from == to ? "Event " + from : "Events " + from + " to " + to) + ": " + kind.words;
  }
}
