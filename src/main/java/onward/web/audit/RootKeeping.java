package onward.web.audit;

import java.time.Clock;
import java.util.ArrayList;
import onward.audit.Audit;
import onward.facts.Sources;
import onward.walls.Walls;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps every authority's last seal outside of the database, every hour. */
@Component
class RootKeeping {
  private final Audit audit;
  private final Sources sources;
  private final Clock clock;

  RootKeeping(Audit audit, Sources sources, Clock clock) {
    this.audit = audit;
    this.sources = sources;
    this.clock = clock;
  }

  @Scheduled(cron = "0 0 * * * *", zone = "Europe/London")
  void everyHour() {
    var all = new ArrayList<>(sources.authorities());
    all.add(Audit.SITE);
    for (var authority : all) {
      Walls.of(authority).run(() -> audit.keepRoot(authority, clock.instant()));
    }
  }
}
