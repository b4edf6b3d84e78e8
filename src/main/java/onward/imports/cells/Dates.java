package onward.imports.cells;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as lists write them: dd/MM/yyyy, d MMM yyyy or ISO; a time of midnight after it is dropped.
 */
public final class Dates {
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final Pattern WORDS = Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3,9})[ -](\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern MIDNIGHT =
      Pattern.compile("[T ]+0{1,2}:00(:00(\\.0+)?)?(Z|\\+00:00)?$");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Dates() {}

  /** The date, or empty if the text is none: a day that does not exist is none. */
  public static Optional<LocalDate> read(String text) {
    var plain = MIDNIGHT.matcher(text.strip()).replaceFirst("");
    try {
      var numbers = NUMBERS.matcher(plain);
      if (numbers.matches()) {
        return Optional.of(date(numbers, 3, number(numbers, 2), 1));
      }
      var iso = ISO.matcher(plain);
      if (iso.matches()) {
        return Optional.of(date(iso, 1, number(iso, 2), 3));
      }
      var words = WORDS.matcher(plain);
      if (words.matches()) {
        return Optional.of(date(words, 3, month(words.group(2)), 1));
      }
    } catch (DateTimeException _) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static LocalDate date(Matcher matcher, int year, int month, int day) {
    return LocalDate.of(number(matcher, year), month, number(matcher, day));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int month(String word) {
    return MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }
}
