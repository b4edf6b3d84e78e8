package onward.web;

import java.time.Clock;
import java.time.LocalDate;
import onward.calendar.Campaign;
import onward.calendar.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The day pages are about: today, unless another is asked for. */
@Component
public class Today {
  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  public LocalDate day() {
    return LocalDate.now(clock);
  }

  public Campaign campaign() {
    return Campaign.on(day());
  }

  /** The campaign of a year; the one of today where none is asked for, or none that can be. */
  public Campaign campaign(int year) {
    return Days.readable(year) ? new Campaign(year) : campaign();
  }

  /** What is wrong with a day that was asked for; empty for nothing, or where none was. */
  public String wrong(@Nullable String asked) {
    if (asked == null || asked.isBlank()) {
      return "";
    }
    return Days.read(asked)
        .map(day ->
            day.isAfter(day()) ? "“" + asked + "” lies ahead: enter today or an earlier day" : "")
        .orElse("“" + asked + "” is not a day: enter one such as 2026-07-31");
  }

  /** The day asked for as 2026-09-30; today where it is none or lies ahead. */
  public LocalDate or(String asked) {
    return Days.read(asked).filter(day -> !day.isAfter(day())).orElseGet(this::day);
  }
}
