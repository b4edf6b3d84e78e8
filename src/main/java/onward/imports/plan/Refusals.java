package onward.imports.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onward.imports.Outcome;
import onward.imports.PlannedLine;
import onward.imports.read.Problem;
import onward.imports.read.Unreadable;
import onward.imports.rows.Received;

/** What is said of a file that cannot be used, and of a list that looks like the wrong one. */
public final class Refusals {
  private static final double NEARLY_ALL = 0.9;
  private static final Set<Outcome> NOT_OURS = Set.of(Outcome.OUTSIDE, Outcome.UNMATCHED);

  private Refusals() {}

  /** The rows of a file, each refused with it: no row of any file goes without an outcome. */
  public static List<PlannedLine> rows(Received file) {
    var table = file.table();
    if (table == null) {
      return List.of();
    }
    var why =
        new Problem(
            "The file was refused as a whole.", "", "", "See the line of the file's headings.");
    return table.lines().stream().map(line -> refused(line.number(), List.of(why))).toList();
  }

  public static List<PlannedLine> lines(Unreadable unreadable, List<PlannedLine> rows) {
    var lines = new ArrayList<PlannedLine>();
    lines.add(refused(unreadable.line(), unreadable.problems()));
    rows.stream().filter(row -> row.line() != unreadable.line()).forEach(lines::add);
    return lines;
  }

  /**
   * A list of which next to nothing concerns the campaign is probably not the list that was meant.
   */
  public static String wrongList(List<PlannedLine> lines) {
    long notOurs = lines.stream().filter(line -> NOT_OURS.contains(line.outcome())).count();
    long read = lines.stream().filter(line -> line.outcome() != Outcome.REFUSED).count();
    return read > 0 && notOurs > read * NEARLY_ALL
        ? "Hardly a row of this list is about our young people. Is it the list of another year or"
            + " another authority?"
        : "";
  }

  private static PlannedLine refused(int line, List<Problem> problems) {
    return new PlannedLine(line, Outcome.REFUSED, "", null, "", problems, List.of());
  }
}
