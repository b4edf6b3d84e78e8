package onward.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day in England to which a moment belongs. */
public final class London {
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private static final long SECONDS_A_DAY = 86_400;

  private London() {}

  public static LocalDate day(Instant moment) {
    long days = Math.floorDiv(moment.getEpochSecond(), SECONDS_A_DAY);
    boolean lastHour = moment.getEpochSecond() - days * SECONDS_A_DAY >= SECONDS_A_DAY - 3600;
    // summer time is an hour ahead: only then can it be the next day there, and it is looked up
    return lastHour ? LocalDate.ofInstant(moment, ZONE) : LocalDate.ofEpochDay(days);
  }

  /** The first moment after the day: what was learnt before it was known on that day. */
  public static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZONE).toInstant();
  }
}
