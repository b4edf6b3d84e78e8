package onward.linkage.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names as plain capital letters: accents, apostrophes, brackets and marks set aside. */
public final class Spelling {
  private static final Set<String> JOINED = Set.of("O", "MC", "MAC", "D", "L");
  private static final Set<String> PARTICLES =
      Set.of(
          "AL", "EL", "DE", "LA", "DEL", "DA", "DI", "DOS", "DU", "LE", "VAN", "VON", "DER", "DEN",
          "BIN", "BINT", "IBN", "UL", "UR");

  /** What stands where no name is known. */
  private static final Set<String> NOBODYS =
      Set.of("UNKNOWN", "NOT KNOWN", "NOT GIVEN", "NOT STATED", "NOT PROVIDED", "TBC", "TBA");

  private Spelling() {}

  /** The words of a name. A hyphen parts words; an apostrophe does not. */
  public static List<String> words(String written) {
    if (written.isEmpty()) {
      return List.of();
    }
    var words = new ArrayList<String>(2);
    var word = new StringBuilder();
    int brackets = 0;
    for (char c : plain(written).toCharArray()) {
      brackets += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (brackets > 0 || apostrophe(c) || c == '*') {
        continue;
      }
      if (Character.isLetter(c)) {
        word.append(c);
      } else {
        end(word, words);
      }
    }
    end(word, words);
    return NOBODYS.contains(String.join(" ", words)) ? List.of() : words;
  }

  /** The words of a surname, with O, Mc and Mac joined to what follows. */
  public static List<String> surnameWords(String written) {
    var words = new ArrayList<String>(2);
    String before = "";
    for (String word : words(written)) {
      if (JOINED.contains(word)) {
        before += word;
      } else {
        words.add(before + word);
        before = "";
      }
    }
    if (!before.isEmpty()) {
      words.add(before);
    }
    return words;
  }

  /** A surname without its particles (al-, de la, van) and with Mac written Mc. */
  public static String core(List<String> words) {
    var core = new StringBuilder();
    for (String word : words) {
      if (!PARTICLES.contains(word)) {
        core.append(word);
      }
    }
    if (core.length() > 5 && core.indexOf("MAC") == 0) {
      core.deleteCharAt(1);
    }
    return core.toString();
  }

  public static boolean particle(String word) {
    return word.length() < 3 || PARTICLES.contains(word);
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean apostrophe(char c) {
    return switch (c) {
      case '\'', '\u2018', '\u2019', '\u02BC', '\u00B4', '`' -> true;
      default -> false;
    };
  }

  private static String plain(String written) {
    for (int i = 0; i < written.length(); i++) {
      if (written.charAt(i) > 127) {
        return withoutAccents(written);
      }
    }
    return written.toUpperCase(Locale.ROOT);
  }

  private static String withoutAccents(String written) {
    var plain = new StringBuilder(written.length() + 2);
    // the marks that cut into a letter are no accents to Unicode: they are named here
    var latin = Latin.written(written);
    for (char c : Normalizer.normalize(latin, Normalizer.Form.NFD).toCharArray()) {
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      switch (c) {
        case 'ß' -> plain.append("ss");
        case 'ø', 'Ø' -> plain.append('o');
        case 'æ', 'Æ' -> plain.append("ae");
        case 'œ', 'Œ' -> plain.append("oe");
        case 'ł', 'Ł' -> plain.append('l');
        case 'đ', 'Đ', 'ð', 'Ð' -> plain.append('d');
        case 'þ', 'Þ' -> plain.append("th");
        case 'ı' -> plain.append('i');
        default -> plain.append(c);
      }
    }
    return plain.toString().toUpperCase(Locale.ROOT);
  }
}
