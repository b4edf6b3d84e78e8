package onward.access;

import java.security.Principal;
import onward.facts.AuthorityCode;

/**
 * Someone who may sign in.
 *
 * @param authority whose people they see
 * @param userName what they sign in with, lower case, unique in the installation
 * @param fullName how others know them
 */
public record Account(AuthorityCode authority, String userName, String fullName)
    implements Principal {
  @Override
  public String getName() {
    return userName;
  }
}
