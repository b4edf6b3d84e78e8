package onward.imports.rows;

import java.util.List;
import java.util.function.UnaryOperator;
import onward.imports.read.Problem;
import onward.people.Identity;

/** A row once read: either something is said about someone, or it cannot be used. */
public sealed interface Understood<R> {
  int line();

  /** This row with its problems told in other words: an XML file names elements, not columns. */
  default Understood<R> naming(UnaryOperator<Problem> words) {
    return switch (this) {
      case Good<R> good ->
          new Good<>(good.line, good.who, good.said, good.flags.stream().map(words).toList());
      case Bad<R> bad -> new Bad<>(bad.line, bad.who, bad.problems.stream().map(words).toList());
    };
  }

  /**
   * A row that says something.
   *
   * @param who whom it is about
   * @param said what it says
   * @param flags what should be looked at though the row is used
   */
  record Good<R>(int line, Identity who, R said, List<Problem> flags) implements Understood<R> {}

  /** A row that cannot be used, with every reason. */
  record Bad<R>(int line, String who, List<Problem> problems) implements Understood<R> {}
}
