package onward.linkage.decide;

import onward.linkage.compare.DateLikeness;
import onward.linkage.compare.Evidence;
import onward.linkage.compare.Evidence.Agreement;
import onward.linkage.compare.Evidence.Likeness;
import onward.linkage.compare.PostcodeLikeness;

/**
 * How well one person fits a roll's row. Pure: a roll adds whom it does not find, twins as well.
 */
final class RollRule {
  private RollRule() {}

  static Fit of(Scored person) {
    var evidence = person.evidence();
    if (evidence.upn() == Agreement.DIFFERS) {
      return mayBeRenumbered(evidence) ? Fit.POSSIBLE : Fit.NONE;
    }
    Fit fit = FitRule.of(person);
    // Sophie and Sophia are two
    boolean sure = evidence.forename() == Likeness.SAME && !elsewhere(person);
    return sure ? fit : fit.doubted();
  }

  /**
   * Names and birth date agree, the address does not, and nothing else speaks for it: two rows that
   * are taken for one person leave one of the two in nobody's sight.
   */
  private static boolean elsewhere(Scored person) {
    var postcode = person.evidence().postcode();
    boolean moved = postcode == PostcodeLikeness.DIFFERENT || postcode == PostcodeLikeness.DISTRICT;
    return moved && !person.backed();
  }

  /**
   * On a roll another number is another person; a question only if all else is the same and the
   * roll does not also give another key.
   */
  private static boolean mayBeRenumbered(Evidence evidence) {
    return evidence.reference() != Agreement.DIFFERS
        && evidence.forename() == Likeness.SAME
        && evidence.surname().exact()
        && evidence.birthDate() == DateLikeness.SAME
        && evidence.postcode() == PostcodeLikeness.SAME;
  }
}
