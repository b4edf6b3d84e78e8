package onward.changes;

import java.time.LocalDate;
import java.util.List;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.facts.AuthorityCode;
import onward.guarantee.Guarantees;
import onward.guarantee.Standing;
import onward.settings.AuthoritySettings;
import onward.settings.Settings;
import org.springframework.stereotype.Component;

/** Why figures differ, person by person. */
@Component
public class Changes {
  private final Guarantees guarantees;
  private final AuthoritySettings settings;

  Changes(Guarantees guarantees, AuthoritySettings settings) {
    this.guarantees = guarantees;
    this.settings = settings;
  }

  /**
   * A day, and with what was known on which day: a return has its period's end and the day of its
   * preparing.
   */
  public record Point(LocalDate day, LocalDate asKnownOn) {}

  /** Whether everybody was worked out for both days, so that what is kept of them is exact. */
  public boolean bothKept(
      AuthorityCode authority, Campaign campaign, LocalDate before, LocalDate after) {
    return guarantees.isWorkedOut(authority, campaign, before)
        && guarantees.isWorkedOut(authority, campaign, after);
  }

  /** Who stood otherwise on one day than on another, as the figures of those days were kept. */
  public List<Change> asKept(
      AuthorityCode authority, Campaign campaign, LocalDate before, LocalDate after) {
    return between(
        authority,
        new Point(before, before),
        guarantees.on(authority, campaign, before),
        new Point(after, after),
        guarantees.on(authority, campaign, after));
  }

  /** The same, worked out again for both. */
  public List<Change> workedOut(
      AuthorityCode authority, Campaign campaign, Point before, Point after) {
    var edition = Edition.of(campaign);
    return between(
        authority,
        before,
        guarantees.workOut(authority, campaign, edition, before.day(), before.asKnownOn()),
        after,
        guarantees.workOut(authority, campaign, edition, after.day(), after.asKnownOn()));
  }

  private List<Change> between(
      AuthorityCode authority,
      Point before,
      List<Standing> stood,
      Point after,
      List<Standing> stand) {
    return decided(authority, before).equals(decided(authority, after))
        ? ChangeRule.between(stood, stand)
        : ChangeRule.bySetting(stood, stand);
  }

  private Settings decided(AuthorityCode authority, Point point) {
    return settings.on(authority, point.day(), point.asKnownOn());
  }
}
