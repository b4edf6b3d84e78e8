package onward.changes;

import onward.calendar.YearGroup;
import onward.facts.PersonId;
import onward.guarantee.Decision;
import onward.guarantee.Decision.FactUsed;
import onward.guarantee.GuaranteeStatus;
import org.jspecify.annotations.Nullable;

/**
 * One person who stands otherwise.
 *
 * @param before what was decided on the earlier day, null where they were not in the campaign
 * @param after what was decided on the later day, null where they no longer are in it
 * @param mover what moved them
 * @param fact the fact that moved them; null where it was the calendar alone or the cohort
 */
public record Change(
    PersonId person,
    YearGroup cohort,
    @Nullable Decision before,
    @Nullable Decision after,
    Mover mover,
    @Nullable FactUsed fact) {

  Change movedBy(Mover other) {
    return new Change(person, cohort, before, after, other, fact);
  }

  /** The earlier status, null where they were not in the campaign. */
  public @Nullable GuaranteeStatus was() {
    return before == null ? null : before.status();
  }

  /** The later status, null where they no longer are. */
  public @Nullable GuaranteeStatus now() {
    return after == null ? null : after.status();
  }

  /** The kinds of thing that move somebody. */
  public enum Mover {
    NEW_FACT("a fact that decides now"),
    FACT_GONE("a fact that decided then and no longer does"),
    CALENDAR("the same fact on another day"),
    SETTING("the same fact by another setting of the authority"),
    JOINED("came into the campaign"),
    LEFT("left the campaign");

    private final String words;

    Mover(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
