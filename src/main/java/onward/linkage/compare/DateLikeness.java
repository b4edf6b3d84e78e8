package onward.linkage.compare;

/** How alike two dates of birth are. */
public enum DateLikeness {
  SAME,
  /** Day and month have changed places. */
  SWAPPED,
  /** One digit is wrong, or two neighbouring digits have changed places. */
  SLIP,
  /** Day and month agree, the year does not, by eighteen at most. */
  YEAR_APART,
  /** The years agree and one of them is 1 January, which stands for "day not known". */
  PLACEHOLDER,
  UNSAID,
  DIFFERENT;

  /** This year written for that of birth is no further off; a father's birthday mostly is. */
  private static final int YEARS = 18;

  private static final int FIRST_OF_JANUARY = 0x0101;

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
    return ofDigits(digits(one), digits(other));
  }

  /** Of two days as {@link #digits} gives them. */
  public static DateLikeness ofDigits(int one, int other) {
    if (one == 0 || other == 0) {
      return UNSAID;
    }
    int differing = one ^ other;
    boolean sameYear = (differing & 0xFFFF) == 0;
    boolean placeholder = one >>> 16 == FIRST_OF_JANUARY || other >>> 16 == FIRST_OF_JANUARY;
    if (placeholder && sameYear) {
      return PLACEHOLDER;
    }
    if (differing == 0) {
      return SAME;
    }
    if (sameYear && one >>> 16 == (other >>> 24 | other >>> 8 & 0xFF00)) {
      return SWAPPED;
    }
    if (slip(one, other, differing)) {
      return SLIP;
    }
    boolean near = Math.abs(year(one) - year(other)) <= YEARS;
    return differing >>> 16 == 0 && near ? YEAR_APART : DIFFERENT;
  }

  private static int year(int digits) {
    return (digits >>> 12 & 15) * 1000
        + (digits >>> 8 & 15) * 100
        + (digits >>> 4 & 15) * 10
        + (digits & 15);
  }

  /** A day of {@link Roster#day} as its eight digits, DDMMYYYY, four bits each; 0 if not said. */
  public static int digits(int date) {
    int year = date >>> 9;
    int digits = two(date & 31) << 24 | two(date >>> 5 & 15) << 16;
    return date == 0 ? 0 : digits | two(year / 100 % 100) << 8 | two(year % 100);
  }

  private static int two(int number) {
    return number / 10 << 4 | number % 10;
  }

  /** Whether two dates differ in one digit, or in two neighbours that were swapped. */
  private static boolean slip(int one, int other, int differing) {
    int places = (differing | differing >>> 1 | differing >>> 2 | differing >>> 3) & 0x11111111;
    int first = Integer.numberOfTrailingZeros(places);
    int more = places & places - 1;
    if (more == 0) {
      return true;
    }
    return more == 16 << first
        && (one >>> first & 15) == (other >>> first + 4 & 15)
        && (other >>> first & 15) == (one >>> first + 4 & 15);
  }
}
