package onward.web;

import java.util.List;
import onward.web.govuk.NavigationItem;

/**
 * What stands around every page.
 *
 * @param council the council's name
 * @param user who is signed in, empty for nobody
 * @param navigation the areas of the site
 * @param csrfName the hidden field that every form sends
 * @param csrfToken its value
 */
public record Frame(
    String council,
    String user,
    List<NavigationItem> navigation,
    String csrfName,
    String csrfToken) {
  public boolean signedIn() {
    return !user.isEmpty();
  }
}
