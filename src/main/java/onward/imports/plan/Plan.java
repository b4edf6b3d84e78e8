package onward.imports.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import onward.facts.Source;
import onward.facts.SourceId;
import onward.imports.Outcome;
import onward.imports.PlannedLine;
import onward.imports.keep.Contents;
import onward.imports.read.Problem;
import onward.imports.roll.RollDestination;
import onward.imports.rows.ListKind;
import onward.imports.rows.Matched;
import onward.imports.rows.PlannedRow;
import onward.imports.rows.Understood;
import org.jspecify.annotations.Nullable;

/** The plan of one file: its kind and what each row would do, in line order. */
public record Plan<R>(ListKind<R> kind, List<PlannedRow<R>> rows) {

  public List<PlannedLine> lines() {
    return rows.stream().map(PlannedRow::line).toList();
  }

  /** What the list says, as a print that is the same however it is written. */
  public String contents() {
    var contents = new Contents();
    rows.forEach(row -> contents.add(said(row)));
    return contents.print();
  }

  /** All that was understood of a row, as a text. */
  static String said(PlannedRow<?> row) {
    var said = row.said();
    return row.line().who() + '\n' + (said == null ? row.line().value() : said);
  }

  /** The same of a row whose person was not looked for. */
  static <R> String said(Understood<R> row) {
    return switch (row) {
      case Understood.Good<R> good -> Matched.who(good.who()) + '\n' + good.said();
      case Understood.Bad<R> bad -> said(Matched.refused(bad));
    };
  }

  /** Carries the plan out. */
  public void apply(Source source) {
    kind.destination().apply(source, rows);
  }

  /**
   * This plan, made again just now, held against the one that was approved: a row that would now do
   * something else comes back to be looked at.
   */
  public Plan<R> asApproved(Map<Integer, PlannedLine> before) {
    return new Plan<>(
        kind, rows.stream().map(row -> held(row, before.get(row.line().line()))).toList());
  }

  private static <R> PlannedRow<R> held(PlannedRow<R> row, @Nullable PlannedLine approved) {
    var now = row.line();
    if (now.outcome() != Outcome.APPLIED || (approved != null && same(now, approved))) {
      return row;
    }
    return waiting(
        row,
        PlannedLine.LOOK_AGAIN,
        new Problem(
            "What we know changed after this plan was made.",
            "",
            "",
            "Look again at the person, then take the row in as it now stands, or leave it."));
  }

  private static <R> PlannedRow<R> waiting(PlannedRow<R> row, String action, Problem why) {
    var now = row.line();
    var line =
        new PlannedLine(
            now.line(), Outcome.REVIEW, action, now.person(), now.who(), List.of(why), List.of());
    return new PlannedRow<>(line.changing(now.changes()), null);
  }

  /**
   * This plan with the groups left out that were not approved.
   *
   * @param actions those approved: "new", "changed", "new person"
   */
  public Plan<R> onlyThese(Set<String> actions) {
    var why =
        new Problem(
            "The group of this row was not approved.", "", "", "Take it in later, or leave it.");
    return new Plan<>(
        kind,
        rows.stream()
            .map(row ->
                row.line().outcome() == Outcome.APPLIED && !actions.contains(row.line().action())
                    ? waiting(row, PlannedLine.LEFT_OUT, why)
                    : row)
            .toList());
  }

  /** This plan without what is known already: a list that came before says nothing again. */
  public Plan<R> changesAlone() {
    return only(line -> line.outcome() == Outcome.APPLIED);
  }

  /** This plan with the rows alone of which something holds. */
  public Plan<R> only(Predicate<PlannedLine> holds) {
    return new Plan<>(kind, rows.stream().filter(row -> holds.test(row.line())).toList());
  }

  /**
   * Whether it would do to the person what was approved, from the same to the same. A person added
   * by the plan has no number yet that could be compared.
   */
  private static boolean same(PlannedLine now, PlannedLine approved) {
    boolean samePerson =
        now.action().equals(RollDestination.NEW_PERSON)
            || Objects.equals(now.person(), approved.person());
    return samePerson
        && now.outcome() == approved.outcome()
        && now.action().equals(approved.action())
        && now.changes().equals(approved.changes());
  }

  /** Takes back what a source said; the lines that are left were changed since. */
  public static Set<Integer> undo(ListKind<?> kind, SourceId undone, Source by) {
    return kind.destination().undo(undone, by);
  }
}
