package onward.imports.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.imports.Desk;
import onward.imports.Outcome;
import onward.imports.PlannedLine;
import onward.imports.meaning.Meanings;
import onward.imports.roll.RollDestination;
import onward.imports.rows.Matched;
import onward.imports.rows.PlannedRow;
import onward.imports.rows.Understood;
import onward.imports.rows.Understood.Bad;
import onward.imports.rows.Understood.Good;
import org.jspecify.annotations.Nullable;

/**
 * Rows whose people were found when the plan was made. While the same people stand, the same was
 * decided and the sender means the same, looking again would find the same: what each row does to
 * the facts is asked anew, whom it is about is not.
 */
public final class Recalled {
  private Recalled() {}

  /** Tells who is known, what was decided and what is meant from any other such state. */
  public static String print(Desk desk, Meanings meant) {
    long decided = 0;
    for (var decision : desk.decisions().byPrint().entrySet()) {
      var person = decision.getValue().person();
      decided += 31L * decision.getKey().hashCode() + (person == null ? 7 : person.value());
    }
    return String.join(
        "-",
        Long.toHexString(desk.people().standing()),
        Long.toHexString(decided),
        Integer.toHexString(meant.hashCode()),
        Integer.toString(desk.campaign().year()));
  }

  /** The rows with the people they had; empty where one of them was not in the plan. */
  static <R> Optional<List<PlannedRow<R>>> rows(
      List<Understood<R>> read, Map<Integer, PlannedLine> before) {
    var rows = new ArrayList<PlannedRow<R>>(read.size());
    for (var row : read) {
      var recalled = row(row, before.get(row.line()));
      if (recalled == null) {
        return Optional.empty();
      }
      rows.add(recalled);
    }
    return Optional.of(rows);
  }

  private static <R> @Nullable PlannedRow<R> row(Understood<R> row, @Nullable PlannedLine before) {
    return switch (row) {
      case Bad<R> bad -> Matched.refused(bad);
      case Good<R> good -> before == null ? null : good(good, before);
    };
  }

  private static <R> @Nullable PlannedRow<R> good(Good<R> good, PlannedLine before) {
    return switch (before.outcome()) {
      case APPLIED, UNCHANGED -> new PlannedRow<>(found(good, before), good.said());
      case REVIEW, UNMATCHED -> new PlannedRow<>(before.asking(good.who()), good.said());
      case OUTSIDE -> new PlannedRow<>(before, good.said());
      case REFUSED -> null;
    };
  }

  /** Of whom it is; what it changes is still to be asked. */
  private static PlannedLine found(Good<?> good, PlannedLine before) {
    boolean added = before.action().equals(RollDestination.NEW_PERSON);
    return new PlannedLine(
        good.line(),
        Outcome.APPLIED,
        added ? RollDestination.NEW_PERSON : "",
        before.person(),
        before.who(),
        good.flags(),
        List.of());
  }
}
