package onward.web.signin;

import java.util.List;
import onward.web.govuk.ErrorLink;

/**
 * What a link that opens once leads to.
 *
 * @param path of the form
 * @param userName whom it lets in; empty where the link no longer opens
 * @param setsPassword whether a password is set first
 */
public record WelcomePage(
    String path, String userName, boolean setsPassword, List<ErrorLink> problems) {
  public boolean opens() {
    return !userName.isEmpty();
  }
}
