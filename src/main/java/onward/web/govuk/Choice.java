package onward.web.govuk;

/**
 * One of the things to choose from in a select, radios or checkboxes.
 *
 * @param hint a line under it, empty for none
 */
public record Choice(String value, String text, String hint, boolean chosen, boolean disabled) {
  public Choice(String value, String text, boolean chosen) {
    this(value, text, "", chosen, false);
  }

  /** A choice that is chosen where its value is. */
  public static Choice of(String value, String text, String chosen) {
    return new Choice(value, text, value.equals(chosen));
  }
}
