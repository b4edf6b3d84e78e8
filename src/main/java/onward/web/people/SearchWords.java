package onward.web.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into the search box, in any order: "patel 14 2 09".
 *
 * @param names words to be found in a name, lower case
 * @param keys UPNs, ULNs and references, upper case
 * @param born the whole birth date, if one was given
 * @param birthDay day of the birth date alone, 0 for none
 * @param birthMonth its month alone, 0 for none
 * @param birthYear its year alone, 0 for none
 */
public record SearchWords(
    List<String> names,
    List<String> keys,
    @Nullable LocalDate born,
    int birthDay,
    int birthMonth,
    int birthYear) {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  public static SearchWords of(String typed) {
    var names = new ArrayList<String>();
    var keys = new ArrayList<String>();
    var numbers = new ArrayList<Integer>();
    var years = new ArrayList<Integer>();
    for (var word : words(typed)) {
      int month = MONTHS.indexOf(word.substring(0, Math.min(3, word.length())));
      if (word.matches("\\d{1,2}")) {
        numbers.add(Integer.valueOf(word));
      } else if (word.matches("(19|20)\\d{2}")) {
        years.add(Integer.valueOf(word));
      } else if (word.matches("\\d{6}|\\d{8}")) {
        numbers.add(Integer.valueOf(word.substring(0, 2)));
        numbers.add(Integer.valueOf(word.substring(2, 4)));
        numbers.add(Integer.valueOf(word.substring(4)));
      } else if (month >= 0 && !numbers.isEmpty() && word.length() <= 9) {
        numbers.add(month + 1);
      } else if (word.matches(".*\\d.*")) {
        keys.add(word.toUpperCase(Locale.ROOT));
      } else {
        names.add(word);
      }
    }
    return dated(names, keys, numbers, years);
  }

  /** Whether there is anything to look for. */
  public boolean empty() {
    return names.isEmpty()
        && keys.isEmpty()
        && born == null
        && birthDay + birthMonth + birthYear == 0;
  }

  private static List<String> words(String typed) {
    var plain =
        typed
            .strip()
            .toLowerCase(Locale.UK)
            .replaceAll("(\\d{4})-(\\d{1,2})-(\\d{1,2})", "$3 $2 $1")
            .replaceAll("(\\d)(st|nd|rd|th)\\b", "$1")
            .replaceAll("(?<=\\d)[/.-](?=\\d)", " ");
    return List.of(plain.split("[\\s,;]+")).stream().filter(word -> !word.isEmpty()).toList();
  }

  private static SearchWords dated(
      List<String> names, List<String> keys, List<Integer> numbers, List<Integer> years) {
    int day = at(numbers, 0);
    int month = at(numbers, 1);
    int year = !years.isEmpty() ? years.getFirst() : century(at(numbers, 2));
    boolean whole = day > 0 && month > 0 && year > 0;
    var born = whole ? date(year, month, day) : null;
    return born != null
        ? new SearchWords(names, keys, born, 0, 0, 0)
        : new SearchWords(names, keys, null, day, month, year);
  }

  private static int at(List<Integer> numbers, int place) {
    return place < numbers.size() ? numbers.get(place) : 0;
  }

  /** Two digits are of this century: whom we look for was born in it. */
  private static int century(int year) {
    return year > 0 && year < 100 ? 2000 + year : year;
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException _) {
      return null;
    }
  }
}
