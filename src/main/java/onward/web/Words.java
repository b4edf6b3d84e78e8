package onward.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import onward.calendar.Days;
import onward.calendar.London;
import org.jspecify.annotations.Nullable;

/** How pages write days, figures and shares. */
public final class Words {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

  private Words() {}

  /** 4 June 2026; empty for null. */
  public static String day(@Nullable LocalDate day) {
    return day == null ? "" : Days.inWords(day);
  }

  /** June 2026. */
  public static String month(LocalDate day) {
    return MONTH.format(day);
  }

  /** The day in England of a moment. */
  public static String day(Instant moment) {
    return day(London.day(moment));
  }

  /** 4 June 2026 at 14:05, in England. */
  public static String moment(Instant moment) {
    return MOMENT.format(moment.atZone(London.ZONE));
  }

  /** 12,345. */
  public static String number(long count) {
    return String.format(Locale.UK, "%,d", count);
  }

  /** 12,345 people; 1 person. */
  public static String count(long count, String one, String many) {
    return number(count) + " " + (count == 1 ? one : many);
  }

  /** 93.4%, to one place; a dash of nothing. */
  public static String percent(long part, long whole) {
    return whole == 0 ? "–" : String.format(Locale.UK, "%.1f%%", 100.0 * part / whole);
  }

  /** A capital at the start. */
  public static String sentence(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
