package onward.web.returns;

import onward.returns.CheckProblem;
import onward.web.returns.ReturnPersonTable.Named;
import org.jspecify.annotations.Nullable;

/**
 * Which problems of a return are wanted; empty = any, "-" = none named.
 *
 * @param check the number of the check
 */
record ProblemFilter(String check, String cure, String school, String worker) {
  private static final String NONE = "-";

  boolean holds(CheckProblem problem, @Nullable Named who) {
    return fits(check, problem.code())
        && fits(cure, problem.cure())
        && fits(school, who == null ? "" : who.school())
        && fits(worker, who == null ? "" : who.worker());
  }

  private static boolean fits(String wanted, String said) {
    return wanted.isEmpty() || wanted.equals(said) || (wanted.equals(NONE) && said.isEmpty());
  }
}
