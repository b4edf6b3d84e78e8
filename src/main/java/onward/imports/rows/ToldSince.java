package onward.imports.rows;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onward.facts.AuthorityCode;
import onward.facts.Facts;
import onward.facts.PersonId;
import onward.facts.SourceId;
import onward.people.People;
import org.springframework.stereotype.Component;

/**
 * Whom a roll added and others have told of since: without their person these facts would hang in
 * the air, so that undoing the roll leaves such people. Whom another roll lists too stays in any
 * case, by that one's word.
 */
@Component
final class ToldSince {
  private final People people;
  private final List<Facts<?>> everything;

  ToldSince(People people, List<Facts<?>> everything) {
    this.people = people;
    this.everything = everything;
  }

  Set<PersonId> of(AuthorityCode authority, SourceId roll) {
    var added = people.addedBy(authority, roll);
    var told = new HashSet<PersonId>();
    if (!added.isEmpty()) {
      everything.forEach(facts -> told.addAll(facts.toldBesides(authority, roll, added)));
      told.removeAll(people.saidAgainBesides(authority, roll, told));
    }
    return told;
  }
}
