package onward.offers;

import java.util.List;

/** Whether an offer counts under the Guarantee. */
public sealed interface Verdict {
  /**
   * It counts.
   *
   * @param condition how its condition stands
   * @param ofTheYear whether its kind was one of the edition's; another year's kind counts, flagged
   */
  record Counts(ConditionState condition, boolean ofTheYear) implements Verdict {}

  /**
   * It does not count.
   *
   * @param reasons every test it failed, the first to put right first; never empty
   */
  record DoesNotCount(List<Reason> reasons) implements Verdict {}
}
