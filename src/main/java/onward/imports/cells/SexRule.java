package onward.imports.cells;

import java.util.Locale;
import java.util.Optional;

/** Somebody's sex as lists write it: a letter, a word, or a number of ISO 5218. */
public final class SexRule {
  private SexRule() {}

  /** F, M, U or W; empty for what is none of them, or says that it is not known. */
  public static String letter(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "f", "female", "2" -> "F";
      case "m", "male", "1" -> "M";
      case "u", "unknown" -> "U";
      case "w", "withheld" -> "W";
      default -> "";
    };
  }

  /** What is wrong with a text that is none; 0 and 9 say not known and not applicable. */
  public static Optional<Fault> fault(String text) {
    return !letter(text).isEmpty() || text.equals("0") || text.equals("9")
        ? Optional.empty()
        : Optional.of(
            new Fault(
                "This sex is not one of F, M, U, W; it was not used.", "Write F, M, U or W."));
  }
}
