package onward.safeguards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onward.facts.AuthorityCode;
import onward.facts.FactDatabase;
import onward.facts.Facts;
import onward.facts.Known;
import onward.facts.PersonId;
import org.springframework.stereotype.Component;

/** The safeguards of young people. */
@Component
public class Safeguards extends Facts<Safeguard> {
  Safeguards(FactDatabase database) {
    super(database, "safeguard", Safeguard.class);
  }

  /** The safeguards of everybody who has any, as they hold on a day. */
  public Map<PersonId, List<Safeguard>> on(AuthorityCode authority, LocalDate day) {
    return byPerson(all(authority, day), day);
  }

  /** The same of these people. */
  public Map<PersonId, List<Safeguard>> on(
      AuthorityCode authority, Collection<PersonId> people, LocalDate day) {
    return byPerson(about(authority, people), day);
  }

  private static Map<PersonId, List<Safeguard>> byPerson(
      List<Known<Safeguard>> known, LocalDate day) {
    var standing = new HashMap<PersonId, List<Safeguard>>();
    known.stream()
        .filter(one -> one.fact().on(day))
        .forEach(
            one -> standing.computeIfAbsent(one.person(), _ -> new ArrayList<>()).add(one.fact()));
    return standing;
  }
}
