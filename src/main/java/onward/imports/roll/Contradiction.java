package onward.imports.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onward.imports.Difference;
import onward.imports.PlannedLine;
import onward.imports.read.Problem;
import onward.imports.rows.PlannedRow;

/** Two rows of one roll that say different things of one person: neither is refused. */
final class Contradiction {
  private Contradiction() {}

  /** What the later row says otherwise; empty where the two go together. */
  static Optional<Problem> between(PlannedRow<RollRow> earlier, PlannedRow<RollRow> later) {
    var first = earlier.said();
    var second = later.said();
    if (first == null || second == null || !first.saysWho() || !second.saysWho()) {
      return Optional.empty();
    }
    var differences = between(first, second);
    return differences.isEmpty()
        ? Optional.empty()
        : Optional.of(problem(earlier.line(), differences));
  }

  /** What only one of the two says contradicts nothing. */
  private static List<Difference> between(RollRow first, RollRow second) {
    var whole = first.details().over(second.details());
    var differences =
        new ArrayList<>(Difference.between(whole, second.details().over(first.details())));
    if (first.spell().school().equals(second.spell().school())) {
      differences.addAll(Difference.between(first.spell(), second.spell()));
    } else if (first.placesAlone() && second.placesAlone()) {
      differences.add(new Difference("school", first.spell().school(), second.spell().school()));
    }
    return differences;
  }

  private static Problem problem(PlannedLine earlier, List<Difference> differences) {
    var fields = differences.stream().map(Difference::field).collect(Collectors.joining(", "));
    var there = differences.stream().map(Difference::before).collect(Collectors.joining(", "));
    return new Problem(
        "Line %d of this list says otherwise of the same person (%s): %s."
            .formatted(earlier.line(), fields, there),
        "",
        "",
        "Ask the sender which of the two lines is right.");
  }
}
