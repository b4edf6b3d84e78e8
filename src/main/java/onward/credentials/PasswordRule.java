package onward.credentials;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which passwords are good enough: twelve characters or more, and not to be guessed in fewer than
 * ten thousand million tries by somebody who knows the usual ones, the owner's name and what this
 * site is about (zxcvbn's 4 of 4, which two usual words do not reach; ASVS 6.2.1, 6.2.4 and
 * 6.2.11). No rules of capitals and digits, and no expiry.
 */
public final class PasswordRule {
  public static final int SHORTEST = 12;

  /** Long enough for any sentence; longer ones would only cost time to hash. */
  public static final int LONGEST = 128;

  private static final int STRONG = 4;

  /** What the site is about. */
  private static final List<String> KNOWN = List.of("onward", "september", "guarantee");

  /** So many letters and digits must be there besides the owner's names. */
  private static final int LEFT = 8;

  private PasswordRule() {}

  /**
   * All that is wrong with a password, in words for its owner; empty where it is good.
   *
   * @param personal what others know of the owner: user name, full name
   */
  public static List<String> problems(String password, List<String> personal) {
    var problems = new ArrayList<String>();
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      problems.add("Use " + SHORTEST + " characters or more");
    }
    if (password.length() > LONGEST) {
      problems.add("Use " + LONGEST + " characters or fewer");
    } else if (problems.isEmpty() && left(password, personal) < LEFT) {
      problems.add("Your own name and user name do not count: use more besides them");
    } else if (problems.isEmpty()
        && new Zxcvbn().measure(password, known(personal)).getScore() < STRONG) {
      problems.add(
          "This password is easy to guess. Take four or more words that have nothing to do with"
              + " each other, or let your browser make one");
    }
    return problems;
  }

  private static List<String> known(List<String> personal) {
    return Stream.concat(words(personal).stream(), KNOWN.stream()).toList();
  }

  /** How many letters and digits are left without what others know of the owner. */
  private static long left(String password, List<String> personal) {
    var rest = password.toLowerCase(Locale.ROOT);
    for (var word : words(personal)) {
      rest = rest.replace(word.toLowerCase(Locale.ROOT), " ");
    }
    return rest.codePoints().filter(Character::isLetterOrDigit).count();
  }

  private static List<String> words(List<String> personal) {
    return personal.stream()
        .flatMap(text -> Arrays.stream(text.split("[^\\p{L}\\p{N}]+")))
        .filter(word -> word.length() > 1)
        .toList();
  }
}
