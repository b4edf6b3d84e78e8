package onward.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people read them. */
public final class Days {
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private Days() {}

  /** A day in words: 4 June 2026. */
  public static String inWords(LocalDate day) {
    return WORDS.format(day);
  }
}
