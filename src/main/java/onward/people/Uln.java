package onward.people;

import java.util.regex.Pattern;

/**
 * Unique learner numbers: ten digits, the last a check digit; 9999999999 stands for "not known".
 */
public final class Uln {
  public static final String NOT_KNOWN = "9999999999";

  private static final Pattern FORM = Pattern.compile("[1-9]\\d{9}");

  private Uln() {}

  public static boolean valid(String uln) {
    if (!FORM.matcher(uln).matches() || uln.equals(NOT_KNOWN)) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (uln.charAt(i) - '0') * (10 - i);
    }
    int remainder = sum % 11;
    return remainder != 0 && uln.charAt(9) - '0' == 10 - remainder;
  }
}
