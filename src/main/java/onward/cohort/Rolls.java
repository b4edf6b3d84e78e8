package onward.cohort;

import java.util.Optional;
import onward.facts.AuthorityCode;
import onward.facts.FactDatabase;
import onward.facts.Facts;
import onward.facts.PersonId;
import org.springframework.stereotype.Component;

/** Who is on whose roll, and on none. */
@Component
public class Rolls extends Facts<RollSpell> {
  private final RollTable table;

  Rolls(FactDatabase database, RollTable table) {
    super(database, "roll", RollSpell.class);
    this.table = table;
  }

  /** The school on whose roll somebody is now, empty where they are on none. */
  public Optional<String> school(AuthorityCode authority, PersonId person) {
    return table.school(authority, person);
  }
}
