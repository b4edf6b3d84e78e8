package onward.imports.cells;

import java.util.Optional;
import java.util.regex.Pattern;

/** What no cell of any column may hold: numbers rounded away, letters lost, signs that hide. */
public final class CellRule {
  static final String AS_TEXT =
      "format the column as text, put the numbers in again from their source, and save again.";

  /** As spreadsheets write a number that is too long for its column. */
  private static final Pattern ROUNDED = Pattern.compile("\\d([.,]\\d+)?[Ee]\\+\\d{2,3}");

  /** UTF-8 read as Windows-1252 leaves these pairs, and so does UTF-8 written too long. */
  private static final Pattern GARBLED = Pattern.compile("[ÀÁÂÃ][\\u0080-\\u00BF]|à€|\\uFFFD");

  /** They turn the direction of writing or hide: a text that holds them shows as another. */
  private static final Pattern HIDDEN =
      Pattern.compile("[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\p{Cc}&&[^\\t\\r\\n]]");

  private CellRule() {}

  /** The first fault of a cell; nearly every cell has none, and is looked through once. */
  public static Optional<Fault> fault(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain = c >= ' ' && c < 0x7F && c != '+';
    }
    return plain ? Optional.empty() : looked(text);
  }

  private static Optional<Fault> looked(String text) {
    if (ROUNDED.matcher(text).matches()) {
      return Optional.of(
          new Fault(
              "This is no whole number.", "A spreadsheet has rounded this number: " + AS_TEXT));
    }
    if (GARBLED.matcher(text).find()) {
      return Optional.of(
          new Fault(
              "The letters of this text were lost: the file was saved in the wrong encoding.",
              "Save the list again as CSV UTF-8."));
    }
    return HIDDEN.matcher(text).find()
        ? Optional.of(
            new Fault(
                "This text holds signs that cannot be seen and change how it is read.",
                "Type the text again."))
        : Optional.empty();
  }

  /** A text with a question mark for each sign that cannot be seen. */
  public static String visible(String text) {
    return HIDDEN.matcher(text).replaceAll("?");
  }
}
