package onward.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days as people read them. */
public final class Days {
  private static final List<String> MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK))
          .toList();

  private Days() {}

  /**
   * A day as it is typed or sent: 2026-09-30. Empty where it is none, or its year has not four
   * digits: calendars and the database end somewhere beyond.
   */
  public static Optional<LocalDate> read(String text) {
    try {
      return text.matches("[1-9]\\d{3}-\\d{2}-\\d{2}")
          ? Optional.of(LocalDate.parse(text))
          : Optional.empty();
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  /** Whether a year has four digits, as have those of all days that can be read. */
  public static boolean readable(int year) {
    return year >= 1000 && year < 9999;
  }

  /** A day in words: 4 June 2026. */
  public static String inWords(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }
}
