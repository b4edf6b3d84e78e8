package onward.applications;

import onward.facts.FactDatabase;
import onward.facts.Facts;
import org.springframework.stereotype.Component;

/** Applications for learning. */
@Component
public class Applications extends Facts<Application> {
  Applications(FactDatabase database) {
    super(database, "application", Application.class);
  }
}
