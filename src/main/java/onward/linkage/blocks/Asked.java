package onward.linkage.blocks;

import onward.linkage.compare.Comparison;
import onward.linkage.compare.DateLikeness;
import onward.linkage.compare.Evidence;
import onward.linkage.compare.Evidence.Likeness;
import onward.linkage.compare.Field;
import onward.linkage.compare.PostcodeLikeness;
import onward.linkage.model.Scale;

/**
 * One record of the left list, held against others by a glance at what decides about most pairs.
 * Where that is enough to be of interest, single names are compared; what only the whole records
 * tell, such as other names they give, is left open.
 */
final class Asked {
  /** Names that say all their records say: comparing the two names settles it. */
  private static final int SINGLE = -1;

  /** What only the records themselves tell. */
  private static final int OPEN = -2;

  /** So that a sum that is rounded differently never costs a pair. */
  private static final double ROUNDING = 1e-9;

  private static final int SAME = Likeness.SAME.ordinal();
  private static final int UNSAID = Likeness.UNSAID.ordinal();
  private static final int DIFFERENT = Likeness.DIFFERENT.ordinal();

  private final Comparison comparison;
  private final double[] forenames;
  private final double[] surnames;
  private final double[] dates;
  private final double[] postcodes;
  private final double bestForename;
  private final double bestSurname;

  private int born;
  private int digits;
  private int postcode;
  private int district;
  private int first;
  private int forename;
  private int surname;
  private int firstLetters;
  private int surnameLetters;
  private int firstKin;
  private int surnameKin;
  private int middles;
  private int flags;
  private int initials;
  private int numbers;

  /**
   * @param scale on which the record is put before
   */
  Asked(Scale scale, Comparison comparison) {
    this.comparison = comparison;
    forenames = scale.of(Field.FORENAME);
    surnames = scale.of(Field.SURNAME);
    dates = scale.of(Field.BIRTH_DATE);
    postcodes = scale.of(Field.POSTCODE);
    bestForename = bestOther(forenames);
    bestSurname = bestOther(surnames);
  }

  /** The most that a name which is not the same can weigh. */
  private static double bestOther(double[] weights) {
    double best = weights[DIFFERENT];
    for (var likeness : new Likeness[] {Likeness.EQUAL, Likeness.NEAR, Likeness.ALIKE}) {
      best = Math.max(best, weights[likeness.ordinal()]);
    }
    return best;
  }

  /** Keeps what a glance needs of a record that lies on the scale. */
  void put(int[] cells, int at) {
    born = cells[at + Glances.BORN];
    digits = cells[at + Glances.DIGITS];
    postcode = cells[at + Glances.POSTCODE];
    district = cells[at + Glances.DISTRICT];
    first = cells[at + Glances.FIRST];
    forename = cells[at + Glances.FORENAME];
    surname = cells[at + Glances.SURNAME];
    firstLetters = cells[at + Glances.FIRST_LETTERS];
    surnameLetters = cells[at + Glances.SURNAME_LETTERS];
    firstKin = cells[at + Glances.FIRST_KIN];
    surnameKin = cells[at + Glances.SURNAME_KIN];
    middles = cells[at + Glances.MIDDLES];
    flags = cells[at + Glances.FLAGS];
    initials = cells[at + Glances.INITIALS];
    numbers = cells[at + Glances.NUMBERS];
  }

  /**
   * The findings about names, birth date and postcode.
   *
   * @param least what these have to weigh for the pair to be of interest
   * @return below 0 where they cannot weigh as much; {@link #open} where the records themselves
   *     must be compared
   */
  long glance(int[] cells, int at, double least) {
    int date = date(cells, at);
    int place = postcode(cells, at);
    int given = forename(cells, at);
    int family = surname(cells, at);
    if (forename != 0 && forename != surname && crossed(cells, at)) {
      boolean both =
          forename == cells[at + Glances.SURNAME] && surname == cells[at + Glances.FORENAME];
      given = both ? Evidence.SWAPPED : OPEN;
      family = given;
    }
    double wanted = least - dates[date] - postcodes[place];
    if (most(given, family) + ROUNDING < wanted) {
      return -1;
    }
    if (family == SINGLE) {
      family = comparison.surnames(surname, cells[at + Glances.SURNAME]).ordinal();
      if (most(given, family) + ROUNDING < wanted) {
        return -1;
      }
    }
    if (given == SINGLE) {
      given = comparison.forenames(first, cells[at + Glances.FIRST]).ordinal();
      if (most(given, family) + ROUNDING < wanted) {
        return -1;
      }
    }
    if (given == OPEN || family == OPEN) {
      return OPEN_PATTERN;
    }
    return (long) given << Field.FORENAME.ordinal() * Field.BITS
        | (long) family << Field.SURNAME.ordinal() * Field.BITS
        | (long) date << Field.BIRTH_DATE.ordinal() * Field.BITS
        | (long) place << Field.POSTCODE.ordinal() * Field.BITS;
  }

  /** The most that two names can weigh, by what is found or left open. */
  private double most(int given, int family) {
    return (given < 0 ? bestForename : forenames[given])
        + (family < 0 ? bestSurname : surnames[family]);
  }

  private static final long OPEN_PATTERN = Long.MAX_VALUE;

  /** Whether both records say something besides names, birth date and postcode. */
  boolean sayMore(int[] cells, int at) {
    return (flags & cells[at + Glances.FLAGS] & Glances.MORE) != 0;
  }

  /** What is marked beside the findings about the forename. */
  long marks(int[] cells, int at) {
    boolean initial = (initials ^ cells[at + Glances.INITIALS]) >>> 16 == 0;
    return comparison.marks(first, cells[at + Glances.FIRST])
        | (initial ? Evidence.SAME_INITIAL : 0);
  }

  /** Whether a national number of both may be the same. */
  boolean numbersMeet(int[] cells, int at) {
    return ((flags | cells[at + Glances.FLAGS]) & Glances.FORMERLY) != 0
        || Glances.numbersMeet(numbers, cells[at + Glances.NUMBERS]);
  }

  /** Whether a glance left open what the names are to each other. */
  static boolean open(long pattern) {
    return pattern == OPEN_PATTERN;
  }

  private int date(int[] cells, int at) {
    int theirs = cells[at + Glances.BORN];
    return born == theirs && born != 0 && digits >>> 16 != 0x0101
        ? 0
        : DateLikeness.ofDigits(digits, cells[at + Glances.DIGITS]).ordinal();
  }

  private int postcode(int[] cells, int at) {
    int theirs = cells[at + Glances.POSTCODE];
    if (postcode == 0 || theirs == 0) {
      return PostcodeLikeness.UNSAID.ordinal();
    }
    if (postcode == theirs) {
      return PostcodeLikeness.SAME.ordinal();
    }
    return district == cells[at + Glances.DISTRICT]
        ? PostcodeLikeness.DISTRICT.ordinal()
        : PostcodeLikeness.DIFFERENT.ordinal();
  }

  /** Whether one of the names stands in the other's column. */
  private boolean crossed(int[] cells, int at) {
    return forename == cells[at + Glances.SURNAME] || surname == cells[at + Glances.FORENAME];
  }

  private int forename(int[] cells, int at) {
    int theirs = cells[at + Glances.FIRST];
    if (first == 0 || theirs == 0) {
      return UNSAID;
    }
    if (first == theirs || forename == cells[at + Glances.FORENAME]) {
      return SAME;
    }
    boolean single =
        (flags & cells[at + Glances.FLAGS] & Glances.SIMPLE_FORENAME) != 0
            && !middle(first, theirs, cells[at + Glances.MIDDLES]);
    boolean apart =
        apart(firstLetters, cells[at + Glances.FIRST_LETTERS])
            && (firstKin & cells[at + Glances.FIRST_KIN]) == 0;
    return single ? apart ? DIFFERENT : SINGLE : OPEN;
  }

  private int surname(int[] cells, int at) {
    int theirs = cells[at + Glances.SURNAME];
    if (surname == 0 || theirs == 0) {
      return UNSAID;
    }
    if (surname == theirs) {
      return SAME;
    }
    boolean single =
        (flags & cells[at + Glances.FLAGS] & Glances.SIMPLE_SURNAME) != 0
            && !middle(surname, theirs, cells[at + Glances.MIDDLES]);
    boolean apart =
        apart(surnameLetters, cells[at + Glances.SURNAME_LETTERS])
            && (surnameKin & cells[at + Glances.SURNAME_KIN]) == 0;
    return single ? apart ? DIFFERENT : SINGLE : OPEN;
  }

  /** Whether either name may stand among the other record's middle names. */
  private boolean middle(int mine, int theirs, int theirMiddles) {
    return (theirMiddles & Glances.bit(mine)) != 0 || (middles & Glances.bit(theirs)) != 0;
  }

  /** More than four letters stand in one name only: no slip explains it. */
  private static boolean apart(int mine, int theirs) {
    int differing = mine ^ theirs;
    return Integer.bitCount(differing) > 4 && (differing & mine) != 0 && (differing & theirs) != 0;
  }
}
