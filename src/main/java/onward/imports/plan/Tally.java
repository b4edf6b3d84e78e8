package onward.imports.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import onward.facts.AuthorityCode;
import onward.imports.Outcome;
import onward.imports.PlannedLine;
import onward.imports.keep.Contents;
import onward.imports.read.Problem;
import onward.imports.roll.ClassOf;
import onward.imports.roll.RollRow;
import onward.imports.rows.PlannedRow;

/** What the portions of a plan come to: counts, what the list says, and what its rows share. */
public final class Tally {
  private final Contents contents = new Contents();
  private final Set<ClassOf> classes = new HashSet<>();
  private final Alike alike = new Alike();
  private final Strangers strangers;
  private int rows;
  private long read;
  private long notOurs;

  Tally(AuthorityCode authority) {
    strangers = new Strangers(authority);
  }

  /** A portion more. */
  public void add(Plan<?> plan) {
    addPortion(plan);
  }

  private <R> void addPortion(Plan<R> plan) {
    var destination = plan.kind().destination();
    boolean first = true;
    for (var row : plan.rows()) {
      var line = row.line();
      if (first) {
        alike.portionFrom(line.line());
        first = false;
      }
      count(line);
      contents.add(Plan.said(row));
      school(row);
      strangers.count(row);
      destination.speaksOf(row, thing -> alike.tell(thing, line.line()));
    }
  }

  private void count(PlannedLine line) {
    rows++;
    read += line.outcome() == Outcome.REFUSED ? 0 : 1;
    notOurs += Refusals.NOT_OURS.contains(line.outcome()) ? 1 : 0;
  }

  private void school(PlannedRow<?> row) {
    if (row.said() instanceof RollRow said && row.line().person() != null) {
      classes.add(ClassOf.of(said.spell(), said.details().dateOfBirth()));
    }
  }

  public int rows() {
    return rows;
  }

  /** What the list says, as a print that is the same however it is written. */
  public String contents() {
    return contents.print();
  }

  /** The years of schools whose rolls these are; none where it is no roll. */
  public Set<ClassOf> classes() {
    classes.removeIf(one -> one.school().isEmpty());
    return classes;
  }

  /**
   * What to ask of a list that looks like the wrong one; empty where it does not.
   *
   * @param anybody whether the authority has people already: its first roll adds nobody but people
   *     whom it does not know
   */
  public String wrongList(BooleanSupplier anybody) {
    var wrong = Refusals.wrongList(read, notOurs);
    boolean strange = wrong.isEmpty() && strangers.most(read) && anybody.getAsBoolean();
    return strange ? strangers.question(read) : wrong;
  }

  /** Lines of different portions that speak of the same thing, in batches. */
  public List<int[]> together() {
    return alike.together();
  }

  /** Why the file cannot be planned: far too many of its rows say the same thing. */
  public Optional<Problem> tooManyAlike() {
    return alike.tooMany();
  }
}
