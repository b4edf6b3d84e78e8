package onward.web.returns;

import java.util.List;
import onward.web.Paging;

/** The people whom one check of a return names. */
public record FixPage(
    String path, String month, String title, String message, List<ProblemRow> rows, Paging paging) {
  /** One problem: whose, where, and what stands there. */
  public record ProblemRow(String name, String href, String field, String value) {}
}
