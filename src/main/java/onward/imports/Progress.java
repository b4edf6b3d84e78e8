package onward.imports;

/**
 * Hears how far the work on a list has come. It ends the work by throwing {@link Stopped}: whatever
 * was done is then undone with its transaction.
 */
@FunctionalInterface
public interface Progress {
  Progress UNHEARD = (_, _, _) -> {};

  /**
   * So far it is.
   *
   * @param done rows of the list, 0 to all
   * @param all rows of the list, 0 where they are not counted yet
   */
  void at(Step step, int done, int all);

  /** What is done with a list, in this order. */
  enum Step {
    READING("Reading the file"),
    MATCHING("Finding each row’s person"),
    WRITING("Writing"),
    FINISHING("Finishing");

    private final String words;

    Step(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** Somebody stopped the work before it was done. */
  final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Stopped() {
      super("Stopped before it was done; nothing was changed.");
    }
  }
}
