package onward.imports.read;

import java.util.List;

/** A file that cannot be read as a list at all, with every reason found. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient List<Problem> problems;
  private final int line;

  public Unreadable(int line, List<Problem> problems) {
    super(problems.getFirst().what());
    this.line = line;
    this.problems = List.copyOf(problems);
  }

  public Unreadable(Problem problem) {
    this(1, List.of(problem));
  }

  public List<Problem> problems() {
    return problems;
  }

  /** The line at which reading stopped, from 1. */
  public int line() {
    return line;
  }
}
