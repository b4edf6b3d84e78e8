package onward.linkage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How alike two dates of birth are. */
public enum DateLikeness {
  SAME,
  /** Day and month have changed places. */
  SWAPPED,
  /** One digit is wrong, or two neighbouring digits have changed places. */
  SLIP,
  /** Day and month agree, the year does not. */
  YEAR,
  /** The years agree and one of them is 1 January, which stands for "day not known". */
  PLACEHOLDER,
  UNSAID,
  DIFFERENT;

  /** A near miss. */
  public boolean near() {
    return this == SWAPPED || this == SLIP || this == YEAR;
  }

  /** The same date, near misses allowed. */
  public boolean agrees() {
    return this == SAME || near();
  }

  static DateLikeness of(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return UNSAID;
    }
    boolean placeholder = one.getDayOfYear() == 1 || other.getDayOfYear() == 1;
    if (placeholder && one.getYear() == other.getYear()) {
      return PLACEHOLDER;
    }
    if (one.equals(other)) {
      return SAME;
    }
    boolean sameYear = one.getYear() == other.getYear();
    if (sameYear
        && one.getDayOfMonth() == other.getMonthValue()
        && one.getMonthValue() == other.getDayOfMonth()) {
      return SWAPPED;
    }
    if (slip(digits(one), digits(other))) {
      return SLIP;
    }
    boolean sameDay =
        one.getDayOfMonth() == other.getDayOfMonth()
            && one.getMonthValue() == other.getMonthValue();
    return sameDay ? YEAR : DIFFERENT;
  }

  private static int digits(LocalDate date) {
    return (date.getDayOfMonth() * 100 + date.getMonthValue()) * 10_000 + date.getYear();
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
