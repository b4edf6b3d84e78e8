package onward.changes;

import onward.calendar.YearGroup;
import onward.facts.PersonId;
import onward.guarantee.Decision.FactUsed;
import onward.guarantee.GuaranteeStatus;
import org.jspecify.annotations.Nullable;

/**
 * One person who stands otherwise.
 *
 * @param was null where they were not in the campaign
 * @param now null where they no longer are
 * @param mover what moved them
 * @param before the sentence that said why on the earlier day, empty for those who came in
 * @param because the sentence that says why on the later day, empty for those who left
 * @param fact the fact that moved them; null where it was the calendar alone or the cohort
 */
public record Change(
    PersonId person,
    YearGroup cohort,
    @Nullable GuaranteeStatus was,
    @Nullable GuaranteeStatus now,
    Mover mover,
    String before,
    String because,
    @Nullable FactUsed fact) {

  Change movedBy(Mover other) {
    return new Change(person, cohort, was, now, other, before, because, fact);
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
