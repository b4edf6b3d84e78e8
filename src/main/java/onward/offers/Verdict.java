package onward.offers;

import java.util.List;

/** Whether an offer counts under the Guarantee. */
public sealed interface Verdict {
  /**
   * It counts.
   *
   * @param condition how its condition stands
   * @param ofTheYear whether its kind was one of the edition's; another year's kind counts, flagged
   * @param startsLate whether it starts after the end of October (Annex 4, local discretion)
   */
  record Counts(ConditionState condition, boolean ofTheYear, boolean startsLate)
      implements Verdict {
    /** How it may be recorded at local discretion: "firm, starts by the end of October". */
    public String option() {
      return (condition.firm() ? "firm" : "conditional")
          + (startsLate ? ", starts after the end of October" : ", starts by the end of October");
    }
  }

  /**
   * It does not count.
   *
   * @param reasons every test it failed, the first to put right first; never empty
   */
  record DoesNotCount(List<Reason> reasons) implements Verdict {}
}
