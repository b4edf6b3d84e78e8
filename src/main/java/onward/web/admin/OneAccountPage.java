package onward.web.admin;

import java.util.List;
import onward.web.govuk.Choice;
import onward.web.govuk.ErrorLink;

/**
 * One account, or the form of a new one.
 *
 * @param path of the account; empty for a new one
 * @param state how it stands, in words
 * @param factor how they prove the second factor, in words
 * @param locked whether too many wrong tries keep them out
 * @param own whether it is the reader's own, whose roles another administrator changes
 * @param seen what its forms are filled from; empty for a new one
 * @param link the link just made, shown this once; empty where it went by mail or none was made
 * @param told what was just done, empty for nothing
 */
public record OneAccountPage(
    String path,
    String userName,
    String fullName,
    String partner,
    List<Choice> roles,
    String state,
    boolean disabled,
    String factor,
    boolean locked,
    boolean own,
    String seen,
    List<ErrorLink> problems,
    String link,
    String told) {
  /** This page with what somebody filled in. */
  OneAccountPage filled(String otherName, String otherPartner, List<Choice> otherRoles) {
    return new OneAccountPage(
        path,
        userName,
        otherName,
        otherPartner,
        otherRoles,
        state,
        disabled,
        factor,
        locked,
        own,
        seen,
        problems,
        link,
        told);
  }

  public boolean isNew() {
    return path.isEmpty();
  }

  /** What is wrong with a field, empty for nothing. */
  public String problem(String field) {
    return problems.stream()
        .filter(one -> one.href().equals("#" + field))
        .map(ErrorLink::text)
        .findFirst()
        .orElse("");
  }
}
