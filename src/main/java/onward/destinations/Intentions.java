package onward.destinations;

import onward.facts.FactDatabase;
import onward.facts.Facts;
import org.springframework.stereotype.Component;

/** Intended destinations. */
@Component
public class Intentions extends Facts<Intention> {
  Intentions(FactDatabase database) {
    super(database, "intention", Intention.class);
  }
}
