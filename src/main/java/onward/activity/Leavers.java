package onward.activity;

import onward.facts.FactDatabase;
import onward.facts.Facts;
import org.springframework.stereotype.Component;

/** Who left learning (para 12 xvi, para 34). */
@Component
public class Leavers extends Facts<Leaving> {
  Leavers(FactDatabase database) {
    super(database, "leaving", Leaving.class);
  }
}
