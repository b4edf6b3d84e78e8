package onward.linkage.model;

import onward.linkage.compare.Bearers;
import onward.linkage.compare.Bearers.Kind;
import onward.linkage.compare.Evidence;
import onward.linkage.compare.Evidence.Likeness;
import onward.linkage.compare.Field;
import onward.linkage.compare.PostcodeLikeness;
import onward.linkage.compare.Roster;

/**
 * Weighs what was found about a record and whoever it is held against. A name, a postcode or a
 * further text that is the same weighs the more, the fewer bear it. For one thread.
 */
public final class Scale {
  /** Counting begins as if so many records had been seen, so that small lists work. */
  private static final double SEEN_BEFORE = 300;

  /** However rare a text, its agreement weighs no more bits than these. */
  private static final double MOST = 15;

  private static final int SAME = Likeness.SAME.ordinal();
  private static final int SAME_POSTCODE = PostcodeLikeness.SAME.ordinal();
  private static final int[] NAMED = {
    Field.FORENAME.ordinal(),
    Field.SURNAME.ordinal(),
    Field.BIRTH_DATE.ordinal(),
    Field.POSTCODE.ordinal()
  };

  private final Model model;
  private final Bearers bearers;
  private final double[] same;
  private final double[] near;
  private final double[] swapped = new double[2];
  private double mostOfRest;

  public Scale(Model model, Bearers bearers) {
    this.model = model;
    this.bearers = bearers;
    this.same = new double[model.fields()];
    this.near = new double[model.fields()];
    for (int field = Field.COUNT; field < near.length; field++) {
      near[field] =
          Math.max(
              model.weight(field, Likeness.NEAR.ordinal()),
              Math.max(0, model.weight(field, Likeness.ALIKE.ordinal())));
    }
  }

  public Model model() {
    return model;
  }

  /** Puts a record on the scale: what is weighed from now on is about it. */
  public void put(Roster roster, int record) {
    same[NAMED[0]] = rarity(NAMED[0], Kind.FORENAME, roster.get(record, Roster.FIRST));
    same[NAMED[1]] = rarity(NAMED[1], Kind.SURNAME, roster.get(record, Roster.SURNAME));
    same[NAMED[3]] = rarity(NAMED[3], Kind.POSTCODE, roster.get(record, Roster.POSTCODE));
    swapped[0] = rarity(NAMED[0], Kind.FORENAME, roster.get(record, Roster.SURNAME));
    swapped[1] = rarity(NAMED[1], Kind.SURNAME, roster.get(record, Roster.FORENAME));
    mostOfRest =
        most(Field.MIDDLE_NAMES, roster.get(record, Roster.MIDDLE) != 0)
            + most(Field.SEX, roster.get(record, Roster.SEX) != 0)
            + most(Field.REFERENCE, roster.number(record, Roster.REFERENCE) != 0);
    for (int field = Field.COUNT; field < same.length; field++) {
      int text = roster.other(record, field - Field.COUNT);
      same[field] = rarity(field, Kind.OTHER, text);
    }
  }

  /** What agreement about a field would weigh, if the record says anything of it. */
  private double most(Field field, boolean said) {
    return said ? Math.max(0, model.weight(field.ordinal(), 0)) : 0;
  }

  /**
   * The most that findings yet to be made, those about national numbers and further fields apart,
   * can add to those about names, birth date and postcode.
   */
  public double mostOfRest() {
    return mostOfRest;
  }

  /** The most that agreeing national numbers can add. */
  public double mostOfNumbers() {
    return most(Field.UPN, true) + most(Field.ULN, true);
  }

  /**
   * The most that the further fields of two records can add, by a glance: a text that is not the
   * same is at best nearly the same.
   */
  public double mostOfOthers(Roster asked, int record, Roster roster, int other) {
    double most = 0;
    for (int field = Field.COUNT; field < same.length; field++) {
      int text = asked.other(record, field - Field.COUNT);
      int theirs = roster.other(other, field - Field.COUNT);
      if (text != 0 && theirs != 0) {
        most += text == theirs ? same[field] : near[field];
      }
    }
    return most;
  }

  /** The weight of the findings about names, birth date and postcode. */
  public double names(long pattern) {
    double sum = 0;
    for (int field : NAMED) {
      sum += weight(pattern, field);
    }
    return sum;
  }

  /** The weight of all findings. */
  public double all(long pattern) {
    double sum = 0;
    for (int field = 0; field < same.length; field++) {
      sum += weight(pattern, field);
    }
    return sum;
  }

  /** The weight of each finding, by field. */
  public double[] each(long pattern) {
    double[] weights = new double[same.length];
    for (int field = 0; field < weights.length; field++) {
      weights[field] = weight(pattern, field);
    }
    return weights;
  }

  private double weight(long pattern, int field) {
    int finding = Field.level(pattern, field);
    if (field == NAMED[0] || field == NAMED[1]) {
      return finding == SAME
          ? same[field]
          : finding == Evidence.SWAPPED ? swapped(field) : model.weight(field, finding);
    }
    boolean rare = finding == SAME && (field == NAMED[3] || field >= Field.COUNT);
    return rare ? same[field] : model.weight(field, finding);
  }

  /** Both names agree, in the other's column, which happens rarely. */
  private double swapped(int field) {
    double lost = field == NAMED[0] ? Model.log2(model.ofOne(field, Evidence.SWAPPED)) : 0;
    return swapped[field] - Model.log2(model.ofOne(field, SAME)) + lost;
  }

  private double rarity(int field, Kind kind, int text) {
    if (text == 0) {
      return 0;
    }
    int first = field == NAMED[3] ? SAME_POSTCODE : SAME;
    double begin = SEEN_BEFORE * model.ofTwo(field, first);
    double share = (bearers.of(kind, text) + begin) / (bearers.records() + SEEN_BEFORE);
    return Math.min(MOST, Model.log2(model.ofOne(field, first) / Math.min(1, share)));
  }
}
