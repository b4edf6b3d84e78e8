package onward.web.returns;

import java.util.List;
import onward.web.Chosen;
import onward.web.Paging;

/**
 * The people whom some problems of a return name.
 *
 * @param chosen what narrows the list
 */
public record ProblemsPage(
    String path,
    String month,
    String title,
    String message,
    List<Chosen> chosen,
    List<ProblemRow> rows,
    Paging paging) {
  /** One problem: whose, where, what stands there, and what to do. */
  public record ProblemRow(
      String name,
      String href,
      String field,
      String value,
      String cure,
      String check,
      String school,
      String worker) {}
}
