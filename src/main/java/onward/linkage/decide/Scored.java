package onward.linkage.decide;

import onward.linkage.compare.DateLikeness;
import onward.linkage.compare.Evidence;
import onward.linkage.compare.Evidence.Agreement;
import onward.linkage.compare.Evidence.Likeness;
import onward.linkage.compare.Field;
import onward.linkage.compare.PostcodeLikeness;

/**
 * Someone a record may be, weighed.
 *
 * @param weights of each finding in bits, by field
 * @param weight of all findings
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record Scored(long id, Evidence evidence, double[] weights, double weight) {
  /** Further fields whose agreement weighs as much back a near miss elsewhere. */
  private static final double BACKING = 6;

  /** Somebody whose findings are added up. */
  public Scored(long id, Evidence evidence, double[] weights) {
    this(id, evidence, weights, sum(weights));
  }

  private static double sum(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    return sum;
  }

  /** The weight of what people say of themselves: everything but the numbers. */
  double described() {
    return weight
        - weights[Field.UPN.ordinal()]
        - weights[Field.ULN.ordinal()]
        - weights[Field.REFERENCE.ordinal()];
  }

  /** Whether all agrees that twins share, and a form of the forename as well. */
  boolean exactAtHome() {
    return evidence.forename().exact()
        && evidence.surname().exact()
        && evidence.birthDate() == DateLikeness.SAME
        && evidence.postcode() == PostcodeLikeness.SAME;
  }

  /** Whether that form is the very forename. */
  boolean toTheLetterAtHome() {
    return exactAtHome() && evidence.forename() == Likeness.SAME;
  }

  /** Whether something besides names and birth date agrees that few people share. */
  boolean backed() {
    return evidence.postcode() == PostcodeLikeness.SAME
        || evidence.reference() == Agreement.AGREES
        || backedByOthers();
  }

  /** Whether further fields agree that few people share. */
  boolean backedByOthers() {
    double sum = 0;
    for (int field = Field.COUNT; field < weights.length; field++) {
      sum += Math.max(0, weights[field]);
    }
    return sum >= BACKING;
  }
}
