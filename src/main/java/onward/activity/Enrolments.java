package onward.activity;

import onward.facts.FactDatabase;
import onward.facts.Facts;
import org.springframework.stereotype.Component;

/** Enrolments on providers' lists. */
@Component
public class Enrolments extends Facts<Enrolment> {
  Enrolments(FactDatabase database) {
    super(database, "enrolment", Enrolment.class);
  }
}
