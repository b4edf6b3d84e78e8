package onward.imports.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import onward.facts.Source;
import onward.facts.SourceId;
import onward.imports.Desk;
import onward.imports.Outcome;
import onward.imports.PlannedLine;
import onward.imports.read.Problem;
import onward.partners.RegisterImport;
import onward.partners.RegisterImport.Row;
import onward.partners.RegisterKind;
import onward.partners.RegisterLine;

/**
 * The lines of a public register. Every authority reads the same registers, so one authority's undo
 * takes nothing out of them: a newer download puts right what an older one had wrong.
 */
public final class RegisterDestination implements Destination<RegisterDestination.Entry> {
  private final RegisterImport register;
  private final RegisterKind kind;

  public RegisterDestination(RegisterImport register, RegisterKind kind) {
    this.register = register;
    this.kind = kind;
  }

  /** A line with the headings it stands under. */
  public record Entry(List<String> headings, Row row) {}

  @Override
  public boolean aboutPeople() {
    return false;
  }

  @Override
  public boolean inPortions() {
    return false;
  }

  @Override
  public Finder<Entry> finder(Desk desk, int rows) {
    return RegisterDestination::found;
  }

  private static List<PlannedRow<Entry>> found(List<Understood<Entry>> rows) {
    var entries = new ArrayList<PlannedRow<Entry>>();
    for (var row : rows) {
      if (row instanceof Understood.Good<Entry>(int line, _, Entry said, var flags)) {
        entries.add(
            new PlannedRow<>(
                new PlannedLine(line, Outcome.APPLIED, "", null, "", flags, List.of()), said));
      }
    }
    return entries;
  }

  @Override
  public List<PlannedRow<Entry>> plan(List<PlannedRow<Entry>> found, Desk desk) {
    var entries = found.stream().map(PlannedRow::said).filter(Objects::nonNull).toList();
    var checked = register.check(kind, headings(entries), rows(entries));
    var planned = new ArrayList<PlannedRow<Entry>>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      planned.add(new PlannedRow<>(line(checked.get(i)), entries.get(i)));
    }
    return planned;
  }

  @Override
  public void apply(Source source, List<PlannedRow<Entry>> plan) {
    var entries =
        plan.stream()
            .filter(row -> row.line().outcome() == Outcome.APPLIED)
            .map(PlannedRow::said)
            .filter(Objects::nonNull)
            .toList();
    register.take(kind, headings(entries), rows(entries));
  }

  @Override
  public Set<Integer> undo(SourceId undone, Source by) {
    return Set.of(); // registers are public and shared: see the class
  }

  private static List<String> headings(List<Entry> entries) {
    return entries.isEmpty() ? List.of() : entries.getFirst().headings();
  }

  private static List<Row> rows(List<Entry> entries) {
    return entries.stream().map(Entry::row).toList();
  }

  private static PlannedLine line(RegisterLine line) {
    var problems =
        line.problems().stream()
            .map(one -> new Problem(one.message(), one.column(), one.value(), one.cure()))
            .toList();
    return switch (line.outcome()) {
      case ADDED -> planned(line, Outcome.APPLIED, "new", problems);
      case CHANGED -> planned(line, Outcome.APPLIED, "changed", problems);
      case UNCHANGED -> planned(line, Outcome.UNCHANGED, "", problems);
      case REFUSED -> planned(line, Outcome.REFUSED, "", problems);
    };
  }

  private static PlannedLine planned(
      RegisterLine line, Outcome outcome, String action, List<Problem> problems) {
    return new PlannedLine(line.line(), outcome, action, null, line.record(), problems, List.of());
  }
}
