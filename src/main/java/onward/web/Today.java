package onward.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import onward.calendar.Campaign;
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

  /** The day asked for as 2026-09-30; today where it is none or lies ahead. */
  public LocalDate or(String asked) {
    try {
      var day = LocalDate.parse(asked);
      return day.isAfter(day()) ? day() : day;
    } catch (DateTimeParseException _) {
      return day();
    }
  }
}
