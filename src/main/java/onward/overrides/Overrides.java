package onward.overrides;

import onward.facts.FactDatabase;
import onward.facts.Facts;
import org.springframework.stereotype.Component;

/** Statuses given against the facts. */
@Component
public class Overrides extends Facts<StatusOverride> {
  Overrides(FactDatabase database) {
    super(database, "status_override", StatusOverride.class);
  }
}
