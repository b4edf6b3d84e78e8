package onward.circumstances;

import onward.facts.FactDatabase;
import onward.facts.Facts;
import org.springframework.stereotype.Component;

/** Circumstances of young people. */
@Component
public class Circumstances extends Facts<Circumstance> {
  Circumstances(FactDatabase database) {
    super(database, "circumstance", Circumstance.class);
  }
}
