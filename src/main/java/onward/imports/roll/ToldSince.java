package onward.imports.roll;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onward.cohort.Rolls;
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
  private final Rolls rolls;
  private final List<Facts<?>> everything;

  ToldSince(People people, Rolls rolls, List<Facts<?>> everything) {
    this.people = people;
    this.rolls = rolls;
    this.everything = everything;
  }

  Set<PersonId> of(AuthorityCode authority, SourceId roll) {
    var added = people.addedBy(authority, roll);
    var told = new HashSet<PersonId>();
    if (!added.isEmpty()) {
      everything.forEach(facts -> told.addAll(facts.toldBesides(authority, roll, added)));
      var listed = new HashSet<>(people.saidBesides(authority, roll, told));
      listed.retainAll(rolls.saidBesides(authority, roll, told));
      told.removeAll(listed);
    }
    return told;
  }
}
