package onward.cohort;

import onward.facts.FactDatabase;
import onward.facts.Facts;
import org.springframework.stereotype.Component;

/** Who is on whose roll, and on none. */
@Component
public class Rolls extends Facts<RollSpell> {
  Rolls(FactDatabase database) {
    super(database, "roll", RollSpell.class);
  }
}
