package onward.imports.cells;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A cell as one of a closed list of words. */
public final class WordRule {
  /** How every fault of a word begins, so that the words can be found and put right at once. */
  public static final String UNKNOWN = "This word is not known here";

  private WordRule() {}

  /** The constant whose word it is, without regard to case, spaces and punctuation. */
  public static <E extends Enum<E>> Optional<E> of(
      String text, Class<E> type, Function<E, String> words) {
    for (E constant : type.getEnumConstants()) {
      if (words.apply(constant).equalsIgnoreCase(text)) {
        return Optional.of(constant);
      }
    }
    var plain = plain(text);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> plain(words.apply(constant)).equals(plain))
        .findFirst();
  }

  /** What is wrong with a text that is none of them. */
  public static <E extends Enum<E>> Fault unknown(Class<E> type, Function<E, String> words) {
    return new Fault(
        UNKNOWN + ".", cure(Arrays.stream(type.getEnumConstants()).map(words).toList()));
  }

  /** What is wrong with a text that is none of these, and is left out. */
  public static Fault unused(List<String> known) {
    return new Fault(UNKNOWN + " and was not used.", cure(known));
  }

  private static String cure(List<String> known) {
    return "Write one of: " + String.join(", ", known) + ".";
  }

  /** A text without case, spaces and punctuation. */
  public static String plain(String text) {
    var plain = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
