package onward.web.returns;

import java.util.List;
import onward.web.Paging;

/** The people who went one way between two returns. */
public record ChangePage(String path, String month, String title, List<Who> people, Paging paging) {
  /** A person. */
  public record Who(String name, String href, String school) {}
}
