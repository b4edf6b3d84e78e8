package onward.people;

import java.util.Locale;
import java.util.regex.Pattern;

/** Postcodes as the national return wants them: capitals, one space before the last three. */
public final class Postcode {
  private static final Pattern FORM = Pattern.compile("([A-Z]{1,2}\\d[A-Z\\d]?)\\s*(\\d[A-Z]{2})");

  private Postcode() {}

  /** The postcode in its usual form; a text that is none stays as it was written. */
  public static String tidy(String text) {
    var plain = text.strip().toUpperCase(Locale.ROOT);
    var form = FORM.matcher(plain);
    return form.matches() ? form.group(1) + " " + form.group(2) : text.strip();
  }
}
