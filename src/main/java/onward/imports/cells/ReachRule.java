package onward.imports.cells;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whether somebody can be reached by what a cell says; words beside a number do no harm. */
public final class ReachRule {
  private static final Pattern PHONE = Pattern.compile("(\\+|(?<!\\d)0)\\(?\\d[\\d ().-]{7,16}\\d");
  private static final Pattern CUT_PHONE = Pattern.compile("[127]\\d{9}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
  private static final Pattern POSTCODE =
      Pattern.compile("(?i)[A-Z]{1,2}\\d[A-Z\\d]?\\s*\\d[A-Z]{2}|GIR\\s*0AA");

  private ReachRule() {}

  /** Of a telephone number, with or without the country's. */
  public static Optional<Fault> phone(String text) {
    if (PHONE.matcher(text).find()) {
      return Optional.empty();
    }
    return Optional.of(
        CUT_PHONE.matcher(text.replace(" ", "")).matches()
            ? new Fault(
                "The nought in front of this telephone number is lost; it was not used.",
                "A spreadsheet has cut it: " + CellRule.AS_TEXT)
            : new Fault(
                "This is no telephone number; it was not used.",
                "Write it with its nought, such as 07700 900123."));
  }

  /** Of an email address. */
  public static Optional<Fault> email(String text) {
    return EMAIL.matcher(text).find()
        ? Optional.empty()
        : Optional.of(
            new Fault(
                "This is no email address; it was not used.",
                "Write it as name@example.org, or leave the cell empty."));
  }

  /** Of a postcode, in any case and with any spaces. */
  public static Optional<Fault> postcode(String text) {
    return POSTCODE.matcher(text.strip()).matches()
        ? Optional.empty()
        : Optional.of(
            new Fault(
                "This is no postcode; it was not used.",
                "Write the whole postcode, such as ST16 2LH."));
  }
}
