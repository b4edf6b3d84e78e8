package onward.demo.people;

import onward.demo.places.Locality;

/**
 * The national identifiers of one person, both valid, unlike anybody else's in England.
 *
 * @param upn thirteen characters
 * @param uln ten digits
 */
public record Numbers(String upn, String uln) {
  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
  private static final int PEOPLE_AN_AUTHORITY = 50_000;
  private static final long NINE_DIGITS = 900_000_000L;
  private static final long SCATTER = 7_368_787L; // has no factor in common with NINE_DIGITS

  /**
   * Numbers for the person of this place in an authority's table.
   *
   * @param schooledIn the authority whose primary school gave the number
   * @param year the year in which it was given
   */
  static Numbers of(Locality home, String schooledIn, int number, int year) {
    int school = 1000 + home.rank() * 50 + number / 1000;
    var digits = "%s%04d%02d%03d".formatted(schooledIn, school, year % 100, number % 1000);
    return new Numbers(check(digits) + digits, uln(home.rank(), number));
  }

  /** A temporary number, as a school gives to someone whose own it does not know. */
  static String temporary(Locality home, int number, int year) {
    int school = 1000 + home.rank() * 50 + number / 1000;
    char last = LETTERS.charAt(number % LETTERS.length());
    var digits = "%s%04d%02d%02d%c".formatted(home.code(), school, year % 100, number % 100, last);
    return check(digits) + digits;
  }

  private static char check(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      sum += (Character.isDigit(c) ? c - '0' : LETTERS.indexOf(c)) * (i + 2);
    }
    return LETTERS.charAt(sum % LETTERS.length());
  }

  private static String uln(int rank, int number) {
    for (long from = (long) rank * PEOPLE_AN_AUTHORITY + number; ; from += 10_000_000) {
      long nine = 100_000_000 + from * SCATTER % NINE_DIGITS;
      long sum = 0;
      long rest = nine;
      for (int weight = 2; weight <= 10; weight++, rest /= 10) {
        sum += rest % 10 * weight;
      }
      if (sum % 11 != 0) {
        return String.valueOf(nine * 10 + 10 - sum % 11);
      }
    }
  }
}
