package onward.imports.keep;

import java.time.Clock;
import java.time.LocalDate;
import onward.facts.London;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases the bytes of files on their day; what they said, and what became of it, stays. */
@Component
public class Erasing {
  private final KeptTable table;
  private final Clock clock;

  Erasing(KeptTable table, Clock clock) {
    this.table = table;
    this.clock = clock;
  }

  @Scheduled(cron = "0 20 0 * * *", zone = "Europe/London")
  void everyNight() {
    upTo(London.day(clock.instant()));
  }

  /**
   * Erases what is due.
   *
   * @return how many files
   */
  public int upTo(LocalDate day) {
    return table.erase(day);
  }
}
