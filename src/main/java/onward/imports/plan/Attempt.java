package onward.imports.plan;

import java.util.List;
import onward.imports.PlannedLine;
import onward.imports.read.Problem;

/** What came of reading a file: a plan, or the reasons why there is none. */
public sealed interface Attempt {
  record Planned(Plan<?> plan) implements Attempt {}

  /**
   * @param kind the list it would have been, empty where that could not be told
   * @param lines the problem at its place, and every row refused with it
   */
  record Refused(String kind, List<Problem> problems, List<PlannedLine> lines) implements Attempt {}
}
