package onward.web.admin;

import java.util.List;
import onward.web.Paging;

/** Who is signed in. */
public record SessionsPage(String title, List<Row> rows, Paging paging) {
  /** A session. */
  public record Row(String id, String userName, String signedIn, String seen) {}
}
