package onward.people;

import java.util.regex.Pattern;

/** Unique pupil numbers: thirteen characters, the first a check letter. */
public final class Upn {
  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  private static final Pattern FORM = Pattern.compile("[A-Z]\\d{11}[\\dA-Z]");

  private Upn() {}

  /** Whether the check letter holds. A temporary number ends in a letter, valued the same way. */
  public static boolean valid(String upn) {
    if (!FORM.matcher(upn).matches()) {
      return false;
    }
    int sum = 0;
    for (int place = 2; place <= 13; place++) {
      char c = upn.charAt(place - 1);
      int value = Character.isDigit(c) ? c - '0' : LETTERS.indexOf(c);
      if (value < 0) {
        return false;
      }
      sum += value * place;
    }
    return upn.charAt(0) == LETTERS.charAt(sum % LETTERS.length());
  }
}
