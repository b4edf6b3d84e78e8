package onward.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.Set;
import java.util.stream.Collectors;
import onward.facts.AuthorityCode;

/**
 * Someone who may sign in.
 *
 * @param authority whose people they see
 * @param userName what they sign in with, lower case, unique in the installation
 * @param fullName how others know them
 * @param roles what they are there for
 * @param partner the school or provider they belong to, by its key; empty for the authority's own
 *     people
 */
public record Account(
    AuthorityCode authority, String userName, String fullName, Set<Role> roles, String partner)
    implements Principal, Serializable {
  public Account {
    roles = Set.copyOf(roles);
  }

  @Override
  public String getName() {
    return userName;
  }

  /** All that their roles let them do. */
  public Set<Right> rights() {
    return roles.stream()
        .flatMap(role -> Sight.rights(role).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  public boolean may(Right right) {
    return roles.stream().anyMatch(role -> Sight.rights(role).contains(right));
  }

  public boolean sees(Field field) {
    return roles.stream().anyMatch(role -> Sight.fields(role).contains(field));
  }

  /** Whether they see people, and so need a second factor. */
  public boolean seesPeople() {
    return roles.stream().anyMatch(Role::seesPeople);
  }
}
