package onward.linkage;

import onward.linkage.Evidence.Agreement;
import onward.linkage.Evidence.Likeness;

/**
 * How much each piece of evidence speaks for one person, in bits: roughly the binary logarithm of
 * how much commoner it is between two records of one person than between records of two. They are
 * set by hand from the frequency of names and birthdays in one authority's two school years.
 */
final class Weights {
  private Weights() {}

  /** The weight of everything that people say of themselves: names, birth date, postcode, sex. */
  static double described(Evidence evidence) {
    return forename(evidence.forename())
        + surname(evidence.surname())
        + birthDate(evidence.birthDate())
        + postcode(evidence.postcode())
        + small(evidence.middleNames(), 3, -4)
        + small(evidence.sex(), 1, -4)
        - (evidence.swapped() ? 1 : 0);
  }

  /** The weight of the numbers. */
  static double numbered(Evidence evidence) {
    return small(evidence.upn(), 14, -8)
        + small(evidence.uln(), 12, -8)
        + small(evidence.reference(), 6, 0);
  }

  private static double forename(Likeness likeness) {
    return switch (likeness) {
      case SAME -> 6.5;
      case EQUAL -> 5;
      case NEAR -> 3;
      case ALIKE -> 0.5;
      case UNSAID -> 0;
      case DIFFERENT -> -6;
    };
  }

  private static double surname(Likeness likeness) {
    return switch (likeness) {
      case SAME -> 8;
      case EQUAL -> 7;
      case NEAR, ALIKE -> 4;
      case UNSAID -> 0;
      case DIFFERENT -> -4;
    };
  }

  private static double birthDate(DateLikeness likeness) {
    return switch (likeness) {
      case SAME -> 9.5;
      case SWAPPED -> 5;
      case SLIP -> 4;
      case YEAR_APART -> 3;
      case PLACEHOLDER -> 1;
      case UNSAID -> 0;
      case DIFFERENT -> -8;
    };
  }

  private static double postcode(PostcodeLikeness likeness) {
    return switch (likeness) {
      case SAME -> 9;
      case DISTRICT -> 2;
      case UNSAID -> 0;
      case DIFFERENT -> -2;
    };
  }

  private static double small(Agreement agreement, double agrees, double differs) {
    return switch (agreement) {
      case AGREES -> agrees;
      case DIFFERS -> differs;
      case UNSAID -> 0;
    };
  }
}
