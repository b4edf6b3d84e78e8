package onward.matching;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import onward.facts.AuthorityCode;
import onward.people.People;
import org.springframework.stereotype.Component;

/** Who is who, for every kind of list. */
@Component
public class Matching {
  private final People people;
  private final Map<AuthorityCode, StandingIndex> held = new ConcurrentHashMap<>();

  Matching(People people) {
    this.people = people;
  }

  /**
   * Everybody of an authority as last told, ready to be asked about rows. They are kept in memory
   * between two askings; only whose details changed is read again. What is added to the index that
   * is given out stays in it alone.
   */
  public PeopleIndex index(AuthorityCode authority) {
    return held.compute(
            authority,
            (_, before) -> before == null || before.overgrown() ? new StandingIndex() : before)
        .broughtUpToDate(people, authority);
  }
}
