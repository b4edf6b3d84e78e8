package onward.matching;

import onward.linkage.DateLikeness;
import onward.linkage.Evidence;
import onward.linkage.Evidence.Agreement;
import onward.linkage.Evidence.Likeness;
import onward.linkage.PostcodeLikeness;

/**
 * How well one person fits a row by what is said of them, numbers aside. Pure: from the evidence
 * alone, and how many people bear the row's full name.
 */
final class FitRule {
  /** Borne by more than these, a name and a birth date are shared by chance too often. */
  private static final int COMMON = 4;

  private FitRule() {}

  /**
   * @param namesakes how many known people bear the row's forename and surname
   */
  static Fit of(Evidence evidence, long namesakes) {
    if (anotherPersonOfTheFamily(evidence)) {
      return Fit.NONE;
    }
    Fit fit = byReference(evidence) ? Fit.BACKED : asDescribed(evidence, namesakes);
    return contradicted(evidence) ? fit.doubted() : fit;
  }

  /** Another forename is another person: a twin shares surname, birth date and postcode. */
  static boolean anotherPersonOfTheFamily(Evidence evidence) {
    return evidence.forename() == Likeness.DIFFERENT;
  }

  /** Both hold a national number and not the same, or sex or middle names say someone else. */
  static boolean contradicted(Evidence evidence) {
    return evidence.numberDiffers()
        || evidence.sex() == Agreement.DIFFERS
        || evidence.middleNames() == Agreement.DIFFERS;
  }

  /**
   * The sender's key is the roll's, and two of forename, surname and birth date agree to the letter
   * with nothing against them: another sender's key would hardly fall on such a namesake.
   */
  private static boolean byReference(Evidence evidence) {
    boolean nameless =
        evidence.surname() == Likeness.DIFFERENT || evidence.birthDate() == DateLikeness.DIFFERENT;
    int agreeing =
        (evidence.forename().exact() ? 1 : 0)
            + (evidence.surname().exact() ? 1 : 0)
            + (evidence.birthDate() == DateLikeness.SAME ? 1 : 0);
    return referenceAgrees(evidence) && !nameless && agreeing >= 2;
  }

  private static Fit asDescribed(Evidence evidence, long namesakes) {
    if (evidence.forename() == Likeness.UNSAID || evidence.surname() == Likeness.UNSAID) {
      return withHalfAName(evidence);
    }
    return switch (evidence.birthDate()) {
      case UNSAID, PLACEHOLDER -> withoutBirthDate(evidence);
      case DIFFERENT -> Fit.NONE;
      case SAME, SWAPPED, SLIP, YEAR_APART -> withBirthDate(evidence, namesakes);
    };
  }

  private static Fit withBirthDate(Evidence evidence, long namesakes) {
    if (evidence.forename() == Likeness.ALIKE) {
      return likelyATwin(evidence);
    }
    if (evidence.surname() == Likeness.DIFFERENT) {
      return changedSurname(evidence);
    }
    int misses = misses(evidence);
    if (misses == 0) {
      return commonName(evidence, namesakes) ? Fit.POSSIBLE : Fit.FULL;
    }
    if (misses == 1) {
      return backed(evidence) ? Fit.BACKED : Fit.POSSIBLE;
    }
    return misses == 2 && backed(evidence) ? Fit.POSSIBLE : Fit.NONE;
  }

  /** Amelia and Amelie of one address and birth date may be twins: never without asking. */
  private static Fit likelyATwin(Evidence evidence) {
    boolean all =
        evidence.surname().exact() && evidence.birthDate() == DateLikeness.SAME && backed(evidence);
    return all ? Fit.POSSIBLE : Fit.NONE;
  }

  /** Forename, birth date and postcode agree and the surname does not. */
  private static Fit changedSurname(Evidence evidence) {
    boolean rest = evidence.forename().exact() && evidence.birthDate() == DateLikeness.SAME;
    if (rest && backed(evidence)) {
      return Fit.BACKED;
    }
    boolean near = evidence.postcode() == PostcodeLikeness.DISTRICT;
    return rest && near && evidence.forename() == Likeness.SAME ? Fit.POSSIBLE : Fit.NONE;
  }

  /** A common name may be somebody else's born that day, unless the postcode or key agrees. */
  private static boolean commonName(Evidence evidence, long namesakes) {
    if (backed(evidence)) {
      return false;
    }
    boolean moved = evidence.postcode() == PostcodeLikeness.DIFFERENT;
    boolean elsewhere = moved || evidence.postcode() == PostcodeLikeness.DISTRICT;
    return namesakes > (moved ? 1 : COMMON)
        || (elsewhere && evidence.forename() == Likeness.EQUAL && !evidence.swapped());
  }

  private static Fit withoutBirthDate(Evidence evidence) {
    boolean same = evidence.forename() == Likeness.SAME && evidence.surname() == Likeness.SAME;
    boolean here = evidence.postcode() == PostcodeLikeness.SAME;
    if (same) {
      return here && !evidence.swapped() ? Fit.BACKED : Fit.POSSIBLE;
    }
    boolean alike = evidence.forename().exact() && evidence.surname().agrees();
    return alike && here ? Fit.POSSIBLE : Fit.NONE;
  }

  private static Fit withHalfAName(Evidence evidence) {
    boolean name = evidence.forename().exact() || evidence.surname().exact();
    boolean rest = evidence.birthDate() == DateLikeness.SAME && backed(evidence);
    return name && rest ? Fit.POSSIBLE : Fit.NONE;
  }

  private static int misses(Evidence evidence) {
    return (evidence.forename().exact() ? 0 : 1)
        + (evidence.surname().exact() ? 0 : 1)
        + (evidence.birthDate() == DateLikeness.SAME ? 0 : 1);
  }

  private static boolean backed(Evidence evidence) {
    return evidence.postcode() == PostcodeLikeness.SAME || referenceAgrees(evidence);
  }

  /** A sender's own key may be somebody else's here, so it only backs what else agrees. */
  private static boolean referenceAgrees(Evidence evidence) {
    return evidence.reference() == Agreement.AGREES;
  }
}
