package onward.imports;

import java.time.Clock;
import java.util.Collection;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.facts.Sources;
import onward.guarantee.Guarantees;
import onward.walls.Walls;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the statuses up with the facts and the calendar: the one place that works everybody out
 * again for today, whether a page, a command or midnight asks.
 */
@Component
public class StatusUpkeep {
  private final Sources sources;
  private final Guarantees guarantees;
  private final Clock clock;

  StatusUpkeep(Sources sources, Guarantees guarantees, Clock clock) {
    this.sources = sources;
    this.guarantees = guarantees;
    this.clock = clock;
  }

  /**
   * After facts have changed.
   *
   * @return how many people stand otherwise than before
   */
  public int afterChange(AuthorityCode authority) {
    var now = clock.instant();
    var day = London.day(now);
    guarantees.catchUp(authority, day);
    return guarantees.refresh(authority, Campaign.on(day), day, now);
  }

  /**
   * After facts about these people have changed.
   *
   * @return how many of them stand otherwise than before
   */
  public int afterChange(AuthorityCode authority, Collection<PersonId> people) {
    var now = clock.instant();
    var day = London.day(now);
    return guarantees.refresh(authority, Campaign.on(day), day, now, people);
  }

  /** Catches what the calendar alone changes: a start that is now too late, a course that ended. */
  @Scheduled(cron = "0 10 0 * * *", zone = "Europe/London")
  public void everyAuthority() {
    for (var authority : sources.authorities()) {
      Walls.of(authority).run(() -> afterChange(authority));
    }
  }
}
