package onward.imports.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import onward.facts.Source;
import onward.facts.SourceId;
import onward.imports.Outcome;
import onward.imports.PlannedLine;
import onward.imports.read.Problem;
import onward.imports.rows.ListKind;
import onward.imports.rows.PlannedRow;
import onward.imports.rows.RollDestination;
import org.jspecify.annotations.Nullable;

/** The plan of one file: its kind and what each row would do, in line order. */
public record Plan<R>(ListKind<R> kind, List<PlannedRow<R>> rows) {

  public List<PlannedLine> lines() {
    return rows.stream().map(PlannedRow::line).toList();
  }

  /** Carries the plan out. */
  public void apply(Source source) {
    kind.destination().apply(source, rows);
  }

  /**
   * This plan, made again just now, held against the one that was approved: a row that would now do
   * something else comes back to be looked at.
   */
  public Plan<R> asApproved(List<PlannedLine> approved) {
    var before = new HashMap<Integer, PlannedLine>();
    approved.forEach(line -> before.put(line.line(), line));
    return new Plan<>(
        kind, rows.stream().map(row -> held(row, before.get(row.line().line()))).toList());
  }

  private static <R> PlannedRow<R> held(PlannedRow<R> row, @Nullable PlannedLine approved) {
    var now = row.line();
    if (now.outcome() != Outcome.APPLIED || (approved != null && same(now, approved))) {
      return row;
    }
    var again =
        new Problem(
            "What we know changed after this plan was made.",
            "",
            "",
            "Look again: send the list once more to see what it would do now.");
    return new PlannedRow<>(
        new PlannedLine(
            now.line(), Outcome.REVIEW, "", now.person(), now.who(), List.of(again), List.of()),
        null);
  }

  /** A person added by the plan has no number yet that could be compared. */
  private static boolean same(PlannedLine now, PlannedLine approved) {
    boolean samePerson =
        now.action().equals(RollDestination.NEW_PERSON)
            || Objects.equals(now.person(), approved.person());
    return samePerson
        && now.outcome() == approved.outcome()
        && now.action().equals(approved.action());
  }

  public static void undo(ListKind<?> kind, SourceId undone, Source by) {
    kind.destination().undo(undone, by);
  }
}
