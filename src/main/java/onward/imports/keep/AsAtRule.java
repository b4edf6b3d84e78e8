package onward.imports.keep;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * As at which day a list seems to have been made, by its name: "offers-2026-06-12.csv" tells of 12
 * June, "offers June 2026.xlsx" of the end of June. A name that tells no day, one that is still to
 * come, or one more than a year ago, is taken to tell of the moment the list came; whoever brings
 * it in may say otherwise.
 */
public final class AsAtRule {
  private static final String YEAR = "(20\\d\\d)";
  private static final String BETWEEN = "[-_. ]?";
  private static final Pattern YEAR_FIRST =
      alone(YEAR + BETWEEN + "(\\d\\d)" + BETWEEN + "(\\d\\d)");
  private static final Pattern DAY_FIRST = alone("(\\d\\d?)[-_. ](\\d\\d?)[-_. ]" + YEAR);
  private static final Pattern MONTH = alone(YEAR + "[-_. ](\\d\\d)");
  private static final Pattern WORDS =
      alone(
          Arrays.stream(Month.values())
                  .map(month -> month.name().toLowerCase(Locale.UK))
                  .collect(Collectors.joining("|", "(", ")"))
              + BETWEEN
              + YEAR);

  private AsAtRule() {}

  /**
   * The day, if the name tells one that counts.
   *
   * @param received the day the list came
   */
  public static Optional<LocalDate> of(String fileName, LocalDate received) {
    var name = fileName.toLowerCase(Locale.UK);
    return Stream.of(
            first(YEAR_FIRST, name).flatMap(found -> day(found, 1, 2, 3)),
            first(DAY_FIRST, name).flatMap(found -> day(found, 3, 2, 1)),
            first(MONTH, name).flatMap(found -> endOf(found.group(1), found.group(2))),
            first(WORDS, name)
                .flatMap(found ->
                    endOf(found.group(2), "" + Month.valueOf(upper(found.group(1))).getValue())))
        .flatMap(Optional::stream)
        .findFirst()
        .filter(day -> day.isBefore(received) && day.isAfter(received.minusYears(1)));
  }

  /** Not within a longer number: a school's or a provider's. */
  private static Pattern alone(String pattern) {
    return Pattern.compile("(?<![\\p{L}\\d])" + pattern + "(?!\\d)");
  }

  private static Optional<MatchResult> first(Pattern pattern, String name) {
    return pattern.matcher(name).results().findFirst();
  }

  private static Optional<LocalDate> day(MatchResult found, int year, int month, int day) {
    try {
      return Optional.of(
          LocalDate.of(number(found, year), number(found, month), number(found, day)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static Optional<LocalDate> endOf(String year, String month) {
    try {
      return Optional.of(
          YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)).atEndOfMonth());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.UK);
  }
}
