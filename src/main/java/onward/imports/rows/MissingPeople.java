package onward.imports.rows;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import onward.cohort.Rolls;
import onward.facts.London;
import onward.facts.PersonId;
import onward.imports.Desk;
import org.springframework.stereotype.Component;

/** Who is missing from a school's list: on its roll by what we know, and in none of its rows. */
@Component
public class MissingPeople {
  private final Rolls rolls;

  MissingPeople(Rolls rolls) {
    this.rolls = rolls;
  }

  /** The people missing from a roll; nobody where the rows are not a roll's. */
  public List<Missing> from(List<? extends PlannedRow<?>> rows, Desk desk) {
    var schools = new HashSet<String>();
    var there = new HashSet<PersonId>();
    for (var row : rows) {
      if (row.said() instanceof RollRow said && row.line().person() instanceof PersonId person) {
        schools.add(said.spell().school());
        there.add(person);
      }
    }
    schools.remove("");
    return schools.isEmpty() ? List.of() : missing(schools, there, desk);
  }

  private List<Missing> missing(Set<String> schools, Set<PersonId> there, Desk desk) {
    var day = London.day(desk.at());
    // somebody on two of the rolls is missing once
    var missing = new LinkedHashMap<PersonId, Missing>();
    for (var known : rolls.all(desk.authority(), day)) {
      var spell = known.fact();
      var left = spell.leftOn();
      boolean standing = left == null || left.isAfter(day);
      if (standing && schools.contains(spell.school()) && !there.contains(known.person())) {
        missing.putIfAbsent(known.person(), new Missing(known.person(), spell.school()));
      }
    }
    return List.copyOf(missing.values());
  }
}
