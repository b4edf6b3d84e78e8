package onward.imports.plan;

import java.util.List;
import onward.imports.Desk;
import onward.imports.PlannedLine;
import onward.imports.read.Problem;
import onward.imports.rows.ListKind;
import onward.imports.rows.PlannedRow;

/** What came of reading a file: its rows, a plan of them, or the reasons why there is none. */
public sealed interface Attempt {
  /** This attempt with a plan, if rows were found; nothing is written. */
  default Attempt planned(Desk desk) {
    return switch (this) {
      case Found<?> found -> found.plan(desk);
      case Planned planned -> planned;
      case Refused refused -> refused;
    };
  }

  /**
   * Rows whose people were looked for; whether they say anything new is not known yet. Made without
   * asking the database where the list only finds people.
   */
  record Found<R>(ListKind<R> kind, List<PlannedRow<R>> rows) implements Attempt {
    Planned plan(Desk desk) {
      return new Planned(new Plan<>(kind, kind.destination().plan(rows, desk)));
    }
  }

  /** A plan, ready to be stored or carried out. */
  record Planned(Plan<?> plan) implements Attempt {}

  /**
   * @param kind the list it would have been, empty where that could not be told
   * @param lines the problem at its place, and every row refused with it
   */
  record Refused(String kind, List<Problem> problems, List<PlannedLine> lines)
      implements Attempt, Opening {}
}
