package onward.safeguards;

import java.util.List;
import onward.people.Details;
import onward.people.Identity;

/** What safeguards take out of a record. */
public final class SafeguardRule {
  private SafeguardRule() {}

  /** Whether one of these is of a kind. */
  public static boolean has(List<Safeguard> standing, SafeguardKind kind) {
    return standing.stream().anyMatch(one -> one.kind() == kind);
  }

  /** Whether somebody is reached by a safe way alone, or by none. */
  public static boolean unreachable(List<Safeguard> standing) {
    return has(standing, SafeguardKind.SAFE_CONTACT) || has(standing, SafeguardKind.NO_CONTACT);
  }

  /** Whether somebody may see that the record is there. */
  public static boolean sees(List<Safeguard> standing, String userName) {
    return standing.stream()
        .filter(one -> one.kind() == SafeguardKind.SENSITIVE)
        .allMatch(one -> one.named().contains(userName));
  }

  /**
   * Whether what a row gives of its person may mean somebody: a number of theirs, or their birth
   * date with either name. It errs towards yes: a row too many is kept rather than one too few.
   */
  public static boolean mayBe(Identity row, Details held) {
    var own = held.identity();
    boolean number =
        same(row.upn(), own.upn())
            || same(row.uln(), own.uln())
            || same(row.reference(), own.reference());
    boolean name = same(row.surname(), own.surname()) || same(row.forename(), own.forename());
    boolean wholeName = same(row.surname(), own.surname()) && same(row.forename(), own.forename());
    var born = row.dateOfBirth();
    return number || wholeName || (name && born != null && born.equals(own.dateOfBirth()));
  }

  private static boolean same(String one, String other) {
    return !one.isEmpty() && one.equalsIgnoreCase(other);
  }

  /** The details that may be shown and written. */
  public static Details shown(List<Safeguard> standing, Details whole) {
    boolean safe = has(standing, SafeguardKind.SAFE_CONTACT);
    if (!unreachable(standing)) {
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
