package onward.linkage.decide;

import onward.linkage.compare.DateLikeness;
import onward.linkage.compare.Evidence;
import onward.linkage.compare.Evidence.Likeness;
import onward.linkage.compare.PostcodeLikeness;

/** Whether somebody may be the row's twin or sibling rather than the row's person. Pure. */
final class FamilyRule {
  private FamilyRule() {}

  /** Another forename is another person: a twin shares surname, birth date and postcode. */
  static boolean anotherPerson(Evidence evidence) {
    return evidence.forename() == Likeness.DIFFERENT;
  }

  /** Surname and birth date agree, the forename does not, and nothing else tells more. */
  static boolean likely(Scored person) {
    var evidence = person.evidence();
    return anotherPerson(evidence)
        && evidence.surname().agrees()
        && evidence.birthDate().agrees()
        && !evidence.numberAgrees()
        && !person.backedByOthers();
  }

  /**
   * Another forename that begins alike, and all else that twins share: a short form that nobody
   * wrote down, miswritten perhaps, or a twin who is not known.
   */
  static boolean sameButForTheForename(Evidence evidence) {
    return evidence.sameInitial()
        && evidence.surname().exact()
        && evidence.birthDate() == DateLikeness.SAME
        && evidence.postcode() == PostcodeLikeness.SAME
        && !FitRule.contradicted(evidence);
  }

  /** Too little for a rule, but worth a question where the weights speak for it. */
  static boolean unlikelyButNotAbsurd(Evidence evidence) {
    boolean forename = evidence.forename().agrees() && evidence.forename() != Likeness.ALIKE;
    return forename && evidence.birthDate().agrees() && !FitRule.contradicted(evidence);
  }
}
