package onward.web.rights;

import java.util.List;
import java.util.Set;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.imports.PlannedLine;
import onward.people.Details;
import onward.people.People;
import org.springframework.stereotype.Component;

/**
 * Takes out of received lists what the reader does not see: of rows that are, or may be, about
 * somebody whose record is kept to others, all that they say; of rows about somebody who may be
 * reached by a safe way alone, or not at all, where they live and how they are reached. The row
 * stays, so that the counts do.
 */
@Component
public class RowVeil {
  /** Stands in the place of such a row's name. */
  public static final String KEPT = "Kept to named people";

  /** Stands where a row tells how somebody is reached who may not be. */
  public static final String SAFE = "Kept: safe contact only";

  private final Veil veil;
  private final People people;

  RowVeil(Veil veil, People people) {
    this.veil = veil;
    this.people = people;
  }

  /** The rows as the reader sees them. */
  public List<PlannedLine> lines(AuthorityCode authority, List<PlannedLine> lines) {
    var kept = kept(authority);
    return lines.stream().map(kept::seen).toList();
  }

  /** What the reader does not see, to be asked of several rows. */
  public KeptRows kept(AuthorityCode authority) {
    return new KeptRows(those(authority, veil.hidden()), those(authority, veil.unreachable()));
  }

  private KeptPeople those(AuthorityCode authority, Set<PersonId> numbers) {
    var details =
        numbers.isEmpty()
            ? List.<Details>of()
            : people.about(authority, numbers).stream().map(known -> known.fact()).toList();
    return new KeptPeople(numbers, details);
  }
}
