package onward.linkage.compare;

/** How alike two dates of birth are. */
public enum DateLikeness {
  SAME,
  /** Day and month have changed places. */
  SWAPPED,
  /** One digit is wrong, or two neighbouring digits have changed places. */
  SLIP,
  /** Day and month agree, the year does not. */
  YEAR_APART,
  /** The years agree and one of them is 1 January, which stands for "day not known". */
  PLACEHOLDER,
  UNSAID,
  DIFFERENT;

  private static final int YEAR = 512;
  private static final int FIRST_OF_JANUARY = 33;

  /** A near miss. */
  public boolean near() {
    return this == SWAPPED || this == SLIP || this == YEAR_APART;
  }

  /** The same date, near misses allowed. */
  public boolean agrees() {
    return this == SAME || near();
  }

  /** Of two days as {@link Roster#day} gives them. */
  static DateLikeness of(int one, int other) {
    if (one == 0 || other == 0) {
      return UNSAID;
    }
    boolean sameYear = one / YEAR == other / YEAR;
    boolean placeholder = one % YEAR == FIRST_OF_JANUARY || other % YEAR == FIRST_OF_JANUARY;
    if (placeholder && sameYear) {
      return PLACEHOLDER;
    }
    if (one == other) {
      return SAME;
    }
    if (sameYear && day(one) == month(other) && month(one) == day(other)) {
      return SWAPPED;
    }
    if (slip(digits(one), digits(other))) {
      return SLIP;
    }
    return one % YEAR == other % YEAR ? YEAR_APART : DIFFERENT;
  }

  private static int day(int date) {
    return date & 31;
  }

  private static int month(int date) {
    return date >> 5 & 15;
  }

  private static int digits(int date) {
    return (day(date) * 100 + month(date)) * 10_000 + date / YEAR;
  }

  /** Whether two numbers of eight digits differ in one, or in two neighbours that were swapped. */
  private static boolean slip(int one, int other) {
    int differing = 0;
    int last = -1;
    boolean swapped = false;
    for (int place = 0, a = one, b = other; place < 8; place++, a /= 10, b /= 10) {
      if (a % 10 == b % 10) {
        continue;
      }
      swapped = last == place - 1 && a % 10 == digit(other, last) && b % 10 == digit(one, last);
      differing++;
      last = place;
    }
    return differing == 1 || (differing == 2 && swapped);
  }

  private static int digit(int number, int place) {
    int rest = number;
    for (int i = 0; i < place; i++) {
      rest /= 10;
    }
    return rest % 10;
  }
}
