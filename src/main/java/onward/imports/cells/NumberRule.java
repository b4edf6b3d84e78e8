package onward.imports.cells;

import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers of people and places by their form, and what became of them in a spreadsheet. */
public final class NumberRule {
  private static final Pattern UPN_FORM = Pattern.compile("[A-Z]\\d{11}[\\dA-Z]");
  private static final Pattern ULN_FORM = Pattern.compile("[1-9]\\d{9}");
  private static final Pattern ROUNDED =
      Pattern.compile("\\d([.,]\\d+)?[Ee]\\+?\\d+|[1-9]\\d{0,2}0{7,}");
  private static final Pattern CUT = Pattern.compile("\\d{7,9}|\\d{11,12}");

  /** Digits alone, or a row of them with a letter or two after it: meant as a number, no name. */
  private static final Pattern MEANT_AS_NUMBER = Pattern.compile("\\d+|\\d{4,}\\w{1,3}");

  private static final Pattern DFE_NUMBER = Pattern.compile("(?!00)(\\d{3})\\d{4}");
  private static final Pattern OTHER_NUMBER = Pattern.compile("\\d{5,6}|[1-9]\\d{7}");
  private static final Pattern AUTHORITY =
      Pattern.compile("00[0-4]|20[1-9]|2[1-9]\\d|[3-8]\\d\\d|9[0-8]\\d");

  /** Of a number that was rounded and written in full. */
  public static final Fault ROUNDED_AWAY =
      new Fault(
          "The check digit of this number does not hold, and it ends in noughts.",
          "A spreadsheet has rounded this number: " + CellRule.AS_TEXT);

  private NumberRule() {}

  /** Of a unique pupil number, in capitals and without spaces. */
  public static Optional<Fault> upn(String text) {
    return UPN_FORM.matcher(text).matches()
        ? Optional.empty()
        : Optional.of(
            new Fault("A UPN is a letter, eleven digits, and a digit or letter.", cure(text)));
  }

  /** Of a unique learner number without spaces; one of noughts was rounded and written in full. */
  public static Optional<Fault> uln(String text) {
    return ULN_FORM.matcher(text).matches() && !ROUNDED.matcher(text).matches()
        ? Optional.empty()
        : Optional.of(new Fault("A ULN is ten digits.", cure(text)));
  }

  /** Whether a number whose check digit does not hold ends as a rounded one does. */
  public static boolean rounded(String text) {
    return text.endsWith("000");
  }

  /**
   * Of a school or provider that the register does not know: a name is kept, and a number that may
   * be one too.
   *
   * @param own the authority's own code
   */
  public static Optional<Fault> place(String text, String own) {
    if (!MEANT_AS_NUMBER.matcher(text).matches() || OTHER_NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    var dfe = DFE_NUMBER.matcher(text);
    return dfe.matches() && authority(dfe.group(1), own).isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Fault(
                "This is no school's or provider's number.",
                "Write the DfE number of seven digits, the UKPRN of eight, or the name; where a"
                    + " spreadsheet changed the number, "
                    + CellRule.AS_TEXT));
  }

  /**
   * Of an authority's DfE code; those of Wales and of services abroad are none of England's list,
   * and are codes all the same.
   *
   * @param own the authority's own code
   */
  public static Optional<Fault> authority(String text, String own) {
    return text.equals(own) || AUTHORITY.matcher(text).matches()
        ? Optional.empty()
        : Optional.of(
            new Fault(
                "This is no authority's code.",
                "Write the DfE code of the authority, three digits such as 330, or leave the cell"
                    + " empty if it is this one."));
  }

  /** What to do about a number of the wrong form: spreadsheets round long numbers and cut zeros. */
  private static String cure(String text) {
    if (ROUNDED.matcher(text).matches()) {
      return "A spreadsheet has rounded this number: " + CellRule.AS_TEXT;
    }
    if (CUT.matcher(text).matches()) {
      return "A digit is missing, as when a spreadsheet cuts a number: " + CellRule.AS_TEXT;
    }
    return "Correct the number, or leave the cell empty.";
  }
}
