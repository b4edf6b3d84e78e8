package onward.linkage.decide;

import onward.linkage.compare.DateLikeness;
import onward.linkage.compare.Evidence;
import onward.linkage.compare.Evidence.Agreement;
import onward.linkage.compare.Evidence.Likeness;
import onward.linkage.compare.PostcodeLikeness;

/**
 * How well one person fits a row by what is said of them, numbers aside: the guard against what
 * fools any sum of weights, such as twins, who share surname, birth date and address. Pure: from
 * the evidence alone; how common the names are is the weights' business.
 */
final class FitRule {
  private FitRule() {}

  static Fit of(Scored person) {
    var evidence = person.evidence();
    if (FamilyRule.anotherPerson(evidence)) {
      return Fit.NONE;
    }
    if (evidence.forename() == Likeness.UNSAID && evidence.surname() == Likeness.UNSAID) {
      return withoutName(evidence, person.backedByOthers());
    }
    Fit fit = byReference(evidence) ? Fit.BACKED : asDescribed(evidence, person.backed());
    return contradicted(evidence) ? fit.doubted() : fit;
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
    return evidence.reference() == Agreement.AGREES && !nameless && agreeing >= 2;
  }

  private static Fit asDescribed(Evidence evidence, boolean backed) {
    if (evidence.forename() == Likeness.UNSAID || evidence.surname() == Likeness.UNSAID) {
      return withHalfAName(evidence, backed);
    }
    return switch (evidence.birthDate()) {
      case UNSAID -> withoutBirthDate(evidence, backed);
      case PLACEHOLDER -> withTheYearAlone(evidence, backed);
      case DIFFERENT -> Fit.NONE;
      case SAME, SWAPPED, SLIP, YEAR_APART -> withBirthDate(evidence, backed);
    };
  }

  private static Fit withBirthDate(Evidence evidence, boolean backed) {
    if (evidence.forename() == Likeness.ALIKE) {
      return likelyATwin(evidence, backed);
    }
    if (evidence.surname() == Likeness.DIFFERENT) {
      return changedSurname(evidence, backed);
    }
    int misses = misses(evidence);
    if (misses == 0) {
      return nicknameElsewhere(evidence, backed) ? Fit.POSSIBLE : Fit.FULL;
    }
    if (misses == 1) {
      // Mohammed Hassan and Mohammed Hussain of one address may be twins, so may Adrian and Adriana
      boolean twins =
          evidence.familyForename() && !evidence.surname().exact() || evidence.maybeTwoForenames();
      return backed && !twins ? Fit.BACKED : Fit.POSSIBLE;
    }
    return misses == 2 && backed ? Fit.POSSIBLE : Fit.NONE;
  }

  /** Amelia and Amelie of one address and birth date may be twins: never without asking. */
  private static Fit likelyATwin(Evidence evidence, boolean backed) {
    boolean all = evidence.surname().exact() && evidence.birthDate() == DateLikeness.SAME && backed;
    return all ? Fit.POSSIBLE : Fit.NONE;
  }

  /** Forename, birth date and postcode agree and the surname does not. */
  private static Fit changedSurname(Evidence evidence, boolean backed) {
    boolean rest = evidence.forename().exact() && evidence.birthDate() == DateLikeness.SAME;
    if (rest && backed) {
      return evidence.familyForename() ? Fit.POSSIBLE : Fit.BACKED;
    }
    boolean near = evidence.postcode() == PostcodeLikeness.DISTRICT;
    return rest && near && evidence.forename() == Likeness.SAME ? Fit.POSSIBLE : Fit.NONE;
  }

  /** Two Toms of one surname and birth date at two addresses may be a Thomas and a Tomas. */
  private static boolean nicknameElsewhere(Evidence evidence, boolean backed) {
    boolean elsewhere =
        evidence.postcode() == PostcodeLikeness.DIFFERENT
            || evidence.postcode() == PostcodeLikeness.DISTRICT;
    return !backed && elsewhere && evidence.forename() == Likeness.EQUAL && !evidence.swapped();
  }

  /** A father or mother may bear the same names at the same address: the year tells them apart. */
  private static Fit withTheYearAlone(Evidence evidence, boolean backed) {
    return sameNames(evidence) && backed && !evidence.swapped()
        ? Fit.BACKED
        : withoutBirthDate(evidence, backed);
  }

  private static Fit withoutBirthDate(Evidence evidence, boolean backed) {
    boolean alike = evidence.forename().exact() && evidence.surname().agrees();
    return sameNames(evidence) || alike && backed ? Fit.POSSIBLE : Fit.NONE;
  }

  private static boolean sameNames(Evidence evidence) {
    return evidence.forename() == Likeness.SAME && evidence.surname() == Likeness.SAME;
  }

  /** Where no names are given, as in lists of numbers and addresses. */
  private static Fit withoutName(Evidence evidence, boolean backed) {
    boolean contradicted = evidence.birthDate() == DateLikeness.DIFFERENT;
    return backed && !contradicted ? Fit.BACKED : Fit.NONE;
  }

  private static Fit withHalfAName(Evidence evidence, boolean backed) {
    boolean name = evidence.forename().exact() || evidence.surname().exact();
    boolean rest = evidence.birthDate() == DateLikeness.SAME && backed;
    return name && rest ? Fit.POSSIBLE : Fit.NONE;
  }

  private static int misses(Evidence evidence) {
    return (evidence.forename().exact() ? 0 : 1)
        + (evidence.surname().exact() ? 0 : 1)
        + (evidence.birthDate() == DateLikeness.SAME ? 0 : 1);
  }
}
