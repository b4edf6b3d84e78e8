package onward.cohort;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    return Optional.ofNullable(schools(authority, List.of(person)).get(person));
  }

  /** The same of several people; those who are on no roll are left out. */
  public Map<PersonId, String> schools(AuthorityCode authority, Collection<PersonId> people) {
    return people.isEmpty() ? Map.of() : table.schools(authority, people);
  }
}
