package onward.activity;

import onward.facts.FactDatabase;
import onward.facts.Facts;
import org.springframework.stereotype.Component;

/** Spells of activity. */
@Component
public class Activities extends Facts<Activity> {
  Activities(FactDatabase database) {
    super(database, "activity", Activity.class);
  }
}
