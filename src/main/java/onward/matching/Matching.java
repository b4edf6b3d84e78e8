package onward.matching;

import java.time.LocalDate;
import onward.facts.AuthorityCode;
import onward.people.People;
import org.springframework.stereotype.Component;

/** Who is who, for every kind of list. */
@Component
public class Matching {
  /** Later than anything learnt: what stands now. */
  private static final LocalDate AS_IT_STANDS = LocalDate.of(9999, 12, 31);

  private final People people;

  Matching(People people) {
    this.people = people;
  }

  /** Everybody of an authority as last told, read once, ready to be asked about rows. */
  public PeopleIndex index(AuthorityCode authority) {
    var index = new PeopleIndex();
    people
        .everybody(authority, AS_IT_STANDS)
        .forEach((person, details) -> index.add(person, details.identity()));
    return index;
  }
}
