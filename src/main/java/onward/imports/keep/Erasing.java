package onward.imports.keep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import onward.calendar.London;
import onward.facts.Sources;
import onward.walls.Walls;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases the bytes of files on their day; what they said, and what became of it, stays. */
@Component
public class Erasing {
  private final KeptTable table;
  private final Sources sources;
  private final Clock clock;

  Erasing(KeptTable table, Sources sources, Clock clock) {
    this.table = table;
    this.sources = sources;
    this.clock = clock;
  }

  /** At night, and soon after a start: a machine that is off at night erases as well. */
  @Scheduled(cron = "0 20 0 * * *", zone = "Europe/London")
  @Scheduled(initialDelay = 1, timeUnit = TimeUnit.MINUTES)
  void whatIsDue() {
    var today = London.day(clock.instant());
    for (var authority : sources.authorities()) {
      Walls.of(authority).run(() -> upTo(today));
    }
  }

  /**
   * Erases what is due of the authority in which this is done.
   *
   * @return how many files
   */
  public int upTo(LocalDate day) {
    return table.erase(day);
  }
}
