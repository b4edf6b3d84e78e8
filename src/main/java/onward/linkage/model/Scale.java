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
  private static final int SAME = Likeness.SAME.ordinal();
  private static final int SAME_POSTCODE = PostcodeLikeness.SAME.ordinal();
  private static final int FORENAME = Field.FORENAME.ordinal();
  private static final int SURNAME = Field.SURNAME.ordinal();
  private static final int POSTCODE = Field.POSTCODE.ordinal();
  private static final int NAMED = 4; // names, birth date and postcode come first

  private final Model model;
  private final double[][] weights;
  private final Rarity[] rarities;
  private final double[] near;
  private final double[] lostBySwapping = new double[2];
  private double mostOfRest;

  public Scale(Model model, Bearers bearers) {
    this.model = model;
    this.weights = model.weights();
    this.near = new double[model.fields()];
    this.rarities = new Rarity[model.fields()];
    for (int field = 0; field < near.length; field++) {
      int same = field == POSTCODE ? SAME_POSTCODE : SAME;
      rarities[field] =
          new Rarity(bearers, kind(field), model.ofOne(field, same), model.ofTwo(field, same));
      double alike = Math.max(0, model.weight(field, Likeness.ALIKE.ordinal()));
      near[field] = Math.max(model.weight(field, Likeness.NEAR.ordinal()), alike);
    }
    lostBySwapping[FORENAME] =
        Model.log2(model.ofOne(FORENAME, Evidence.SWAPPED))
            - Model.log2(model.ofOne(FORENAME, SAME));
    lostBySwapping[SURNAME] = -Model.log2(model.ofOne(SURNAME, SAME));
  }

  private static Kind kind(int field) {
    if (field == FORENAME) {
      return Kind.FORENAME;
    }
    return field == SURNAME ? Kind.SURNAME : field == POSTCODE ? Kind.POSTCODE : Kind.OTHER;
  }

  public Model model() {
    return model;
  }

  /** Puts a record on the scale: what is weighed from now on is about it. */
  public void put(Roster roster, int record) {
    int surname = roster.get(record, Roster.SURNAME);
    weights[FORENAME][SAME] = rarities[FORENAME].of(roster.get(record, Roster.FIRST));
    weights[SURNAME][SAME] = rarities[SURNAME].of(surname);
    weights[POSTCODE][SAME_POSTCODE] = rarities[POSTCODE].of(roster.get(record, Roster.POSTCODE));
    // both names agree, in the other's column, which happens rarely
    weights[FORENAME][Evidence.SWAPPED] = rarities[FORENAME].of(surname) + lostBySwapping[FORENAME];
    weights[SURNAME][Evidence.SWAPPED] =
        rarities[SURNAME].of(roster.get(record, Roster.FORENAME)) + lostBySwapping[SURNAME];
    mostOfRest =
        most(Field.MIDDLE_NAMES, roster.get(record, Roster.MIDDLE) != 0)
            + most(Field.SEX, roster.get(record, Roster.SEX) != 0)
            + most(Field.REFERENCE, roster.number(record, Roster.REFERENCE) != 0);
    for (int field = Field.COUNT; field < weights.length; field++) {
      weights[field][SAME] = rarities[field].of(roster.other(record, field - Field.COUNT));
    }
  }

  /** What {@link #keep} keeps of a record: so many weights. */
  public static final int KEPT = 6;

  /** Where what {@link #mostOfRest} gives is kept. */
  public static final int MOST_OF_REST = 5;

  /** Keeps what agreeing with the record on the scale weighs, further fields apart. */
  public void keep(double[] kept, int at) {
    kept[at] = weights[FORENAME][SAME];
    kept[at + 1] = weights[SURNAME][SAME];
    kept[at + 2] = weights[POSTCODE][SAME_POSTCODE];
    kept[at + 3] = weights[FORENAME][Evidence.SWAPPED];
    kept[at + 4] = weights[SURNAME][Evidence.SWAPPED];
    kept[at + MOST_OF_REST] = mostOfRest;
  }

  /** Puts a record without further fields on the scale of which this was kept. */
  public void putKept(double[] kept, int at) {
    weights[FORENAME][SAME] = kept[at];
    weights[SURNAME][SAME] = kept[at + 1];
    weights[POSTCODE][SAME_POSTCODE] = kept[at + 2];
    weights[FORENAME][Evidence.SWAPPED] = kept[at + 3];
    weights[SURNAME][Evidence.SWAPPED] = kept[at + 4];
    mostOfRest = kept[at + MOST_OF_REST];
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
    for (int field = Field.COUNT; field < weights.length; field++) {
      int text = asked.other(record, field - Field.COUNT);
      int theirs = roster.other(other, field - Field.COUNT);
      if (text != 0 && theirs != 0) {
        most += text == theirs ? weights[field][SAME] : near[field];
      }
    }
    return most;
  }

  /** The weight of each finding about a field, by its place; for the record on the scale. */
  public double[] of(Field field) {
    return weights[field.ordinal()];
  }

  /** The weight of the findings about names, birth date and postcode. */
  public double names(long pattern) {
    return sum(pattern, NAMED);
  }

  /** The weight of all findings. */
  public double all(long pattern) {
    return sum(pattern, weights.length);
  }

  private double sum(long pattern, int fields) {
    double sum = 0;
    for (int field = 0; field < fields; field++) {
      sum += weights[field][Field.level(pattern, field)];
    }
    return sum;
  }

  /** The weight of each finding, by field. */
  public double[] each(long pattern) {
    double[] each = new double[weights.length];
    for (int field = 0; field < each.length; field++) {
      each[field] = weights[field][Field.level(pattern, field)];
    }
    return each;
  }
}
