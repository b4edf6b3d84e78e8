package onward.safeguards;

import java.util.List;
import onward.people.Details;

/** What safeguards take out of a record. */
public final class SafeguardRule {
  private SafeguardRule() {}

  /** Whether one of these is of a kind. */
  public static boolean has(List<Safeguard> standing, SafeguardKind kind) {
    return standing.stream().anyMatch(one -> one.kind() == kind);
  }

  /** Whether somebody may see that the record is there. */
  public static boolean sees(List<Safeguard> standing, String userName) {
    return standing.stream()
        .filter(one -> one.kind() == SafeguardKind.SENSITIVE)
        .allMatch(one -> one.named().contains(userName));
  }

  /** The details that may be shown and written. */
  public static Details shown(List<Safeguard> standing, Details whole) {
    boolean safe = has(standing, SafeguardKind.SAFE_CONTACT);
    boolean silent = safe || has(standing, SafeguardKind.NO_CONTACT);
    if (!silent) {
      return whole;
    }
    return safe
        ? whole.withContact("", "", "", "", "")
        : whole.withContact(whole.address(), whole.town(), whole.postcode(), "", "");
  }

  /**
   * The details that a file for a school or provider may carry where the young person limited
   * sharing: name, address and date of birth (Education and Skills Act 2008, sections 14 and 72).
   */
  public static Details shared(List<Safeguard> standing, Details whole) {
    var shown = shown(standing, whole);
    if (!has(standing, SafeguardKind.SHARING_LIMITED)) {
      return shown;
    }
    return new Details(
        shown.reference(),
        "",
        "",
        "",
        shown.forename(),
        "",
        shown.surname(),
        "",
        "",
        shown.dateOfBirth(),
        "",
        "",
        shown.address(),
        shown.town(),
        shown.postcode(),
        "",
        "",
        "",
        "",
        List.of(),
        null,
        "");
  }
}
