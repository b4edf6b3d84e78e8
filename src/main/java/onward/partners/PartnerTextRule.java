package onward.partners;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a list's word for a partner says: a DfE number however written, a UKPRN, or a name. */
final class PartnerTextRule {
  private static final Pattern DFE_NUMBER = Pattern.compile("(\\d{3})\\s*[/ -]?\\s*(\\d{4})");
  private static final Pattern UKPRN = Pattern.compile("[1-9]\\d{7}");

  private PartnerTextRule() {}

  /** {@code 8564001}, {@code 856/4001} and {@code 856 4001} are one number. */
  static Optional<String> dfeNumber(String text) {
    var number = DFE_NUMBER.matcher(text.strip());
    return number.matches() ? Optional.of(number.group(1) + number.group(2)) : Optional.empty();
  }

  static Optional<String> ukprn(String text) {
    return UKPRN.matcher(text.strip()).matches() ? Optional.of(text.strip()) : Optional.empty();
  }

  /**
   * A name for comparison: lower case, no accents, no punctuation, no "the", "and" for "&", saint
   * for "St", and "College of Northgate" as "Northgate College". What is equal after that is taken
   * for the same name; nothing else is.
   */
  static String name(String text) {
    var plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replace("&", " and ")
            .replaceAll("['’‘`]", "")
            .replaceAll("[^a-z0-9]+", " ");
    var words = new StringBuilder();
    for (String word : plain.strip().split(" ")) {
      switch (word) {
        case "", "the" -> {}
        case "st" -> words.append(" saint");
        case "ltd" -> words.append(" limited");
        default -> words.append(' ').append(word);
      }
    }
    String name = words.toString().strip();
    return name.startsWith("college of ")
        ? name.substring("college of ".length()) + " college"
        : name;
  }
}
