package onward.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day in England to which a moment belongs. */
public final class London {
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private London() {}

  public static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  /** The first moment after the day: what was learnt before it was known on that day. */
  public static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZONE).toInstant();
  }
}
