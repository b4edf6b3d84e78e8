package onward.imports.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import onward.imports.ImportFile;
import onward.imports.Outcome;
import onward.imports.PlanGroup;
import onward.imports.PlannedLine;
import onward.imports.read.Problem;
import onward.imports.read.Unreadable;
import onward.imports.rows.Received;

/** What is said of a file that cannot be used, and of a list that looks like the wrong one. */
public final class Refusals {
  private static final double ENOUGH = 0.7;
  static final Set<Outcome> NOT_OURS = Set.of(Outcome.OUTSIDE, Outcome.UNMATCHED);

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

  /** Fewer than seven in ten rows matched: probably not the list that was meant. */
  public static String wrongList(List<PlannedLine> lines) {
    long read = lines.stream().filter(line -> line.outcome() != Outcome.REFUSED).count();
    long notOurs = lines.stream().filter(line -> NOT_OURS.contains(line.outcome())).count();
    return wrongList(read, notOurs);
  }

  /**
   * What to ask of a list that looks like the wrong one.
   *
   * @param read how many of its rows could be read
   * @param notOurs how many of these are about nobody of ours
   */
  static String wrongList(long read, long notOurs) {
    return few(read, notOurs)
        ? "Only "
            + (read - notOurs)
            + " of "
            + read
            + " rows are about our young people. "
            + ImportFile.RIGHT_FILE
            + ", or the list of another year or another authority?"
        : "";
  }

  /** Whether still fewer than seven in ten of the rows of a plan are about somebody of ours. */
  public static boolean wrongList(Collection<PlanGroup> groups) {
    long read = count(groups, group -> group.outcome() != Outcome.REFUSED);
    return few(read, count(groups, group -> NOT_OURS.contains(group.outcome())));
  }

  private static long count(Collection<PlanGroup> groups, Predicate<PlanGroup> which) {
    return groups.stream().filter(which).mapToLong(PlanGroup::count).sum();
  }

  /** Whether fewer than seven in ten rows are left without these. */
  static boolean few(long read, long without) {
    return read > 0 && read - without < read * ENOUGH;
  }

  private static PlannedLine refused(int line, List<Problem> problems) {
    return new PlannedLine(line, Outcome.REFUSED, "", null, "", problems, List.of());
  }

  /** Of a file whose headings or root are of no list. */
  static Problem unknown(Received file) {
    var table = file.table();
    var seen = table == null ? file.root() : String.join(", ", table.headings());
    return new Problem(
        "The headings are of no list that Onward knows.",
        "",
        seen.length() > 200 ? seen.substring(0, 200) + " …" : seen,
        "Say on the page of its columns what they mean, use the headings of a template (onward"
            + " templates writes one of each list), or leave the file out.");
  }
}
