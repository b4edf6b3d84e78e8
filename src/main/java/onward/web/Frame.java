package onward.web;

import java.util.List;
import java.util.Set;
import onward.access.Right;
import onward.web.govuk.NavigationItem;

/**
 * What stands around every page.
 *
 * @param council the council's name
 * @param user who is signed in, empty for nobody
 * @param rights what they may do: a page offers nothing that would be refused
 * @param navigation the areas of the site that they may open
 * @param slowed whether the reader is answered slowly, for having seen very many
 * @param csrfName the hidden field that every form sends
 * @param csrfToken its value
 */
public record Frame(
    String council,
    String user,
    Set<Right> rights,
    List<NavigationItem> navigation,
    boolean slowed,
    String csrfName,
    String csrfToken) {
  /** The attribute of a request that says so. */
  public static final String SLOWED = "onward.slowed";

  public boolean signedIn() {
    return !user.isEmpty();
  }

  /** Whether the reader has a right. */
  public boolean may(Right right) {
    return rights.contains(right);
  }
}
