package onward.imports.roll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onward.calendar.Days;
import onward.cohort.RollSpell;
import onward.facts.Compared.Change;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.imports.Difference;
import onward.imports.rows.PlannedRow;

/** What each row of a roll changes, beside what is known and what the rows before it said. */
final class RollChanges {
  private final KnownOfRoll known;
  private final Map<PersonId, String> schools;
  private final Map<PersonId, List<RollSpell>> places = new HashMap<>();
  private final Map<PersonId, PlannedRow<RollRow>> earlier = new HashMap<>();

  /**
   * @param standing on whose rolls its people are
   * @param schools where those are now who are on several
   */
  RollChanges(KnownOfRoll known, List<Known<RollSpell>> standing, Map<PersonId, String> schools) {
    this.known = known;
    this.schools = schools;
    standing.forEach(held -> spells(held.person()).add(held.fact()));
  }

  /** The row with what it changes, and with the line that it contradicts. */
  PlannedRow<RollRow> of(PlannedRow<RollRow> row) {
    var person = row.line().person();
    var said = row.said();
    if (person == null || said == null) {
      return row;
    }
    var changed = changed(row, person, said);
    var before = earlier.putIfAbsent(person, row);
    if (before == null) {
      return changed;
    }
    var contradicted = Contradiction.between(before, row).stream().toList();
    return new PlannedRow<>(changed.line().flagged(contradicted), said);
  }

  private PlannedRow<RollRow> changed(PlannedRow<RollRow> row, PersonId person, RollRow said) {
    var told = known.tell(person, said);
    var spells = spells(person);
    var before = List.copyOf(spells);
    boolean knownPlace = spells.contains(said.spell());
    spells.removeIf(spell -> spell.school().equals(said.spell().school()));
    spells.add(said.spell());
    if (row.line().action().equals(RollDestination.NEW_PERSON)) {
      return row;
    }
    boolean samePlace = knownPlace || known.placeToldLater(person);
    var differences = new ArrayList<>(differences(told));
    var back = knownPlace ? back(person, said) : List.<Difference>of();
    differences.addAll(samePlace ? back : moved(before, said));
    var change = change(told, knownPlace, samePlace && back.isEmpty());
    return new PlannedRow<>(row.line().as(change).changing(differences), said);
  }

  private List<RollSpell> spells(PersonId person) {
    return places.computeIfAbsent(person, _ -> new ArrayList<>());
  }

  private static Change change(KnownOfRoll.Told told, boolean knownPlace, boolean samePlace) {
    if (!told.same() || told.renewed() || !samePlace) {
      return Change.CHANGED;
    }
    return knownPlace && told.said() ? Change.UNCHANGED : Change.OLDER;
  }

  private List<Difference> differences(KnownOfRoll.Told told) {
    var before = told.before();
    if (told.renewed()) {
      var last = "last told before " + Days.inWords(known.yearBegan());
      return List.of(new Difference("contact details", last, "told again"));
    }
    return before == null || told.same() ? List.of() : Difference.between(before, told.after());
  }

  /** Who was at another school meanwhile, and is where they had been. */
  private List<Difference> back(PersonId person, RollRow said) {
    var there = said.spell().school();
    var now = schools.getOrDefault(person, there);
    boolean moves = said.placesAlone() && !known.placeToldLater(person) && !now.equals(there);
    return moves ? List.of(new Difference("school", now, there)) : List.of();
  }

  /** What changes of where somebody is: at a school where they are known, or at another. */
  private static List<Difference> moved(List<RollSpell> before, RollRow row) {
    var after = row.spell();
    var there = before.stream().filter(spell -> spell.school().equals(after.school())).findFirst();
    if (there.isPresent()) {
      return Difference.between(there.get(), after);
    }
    var left = after.leftOn();
    if (left != null) {
      return List.of(new Difference("left the roll of " + after.school(), "", Days.inWords(left)));
    }
    if (!row.saysWho()) {
      return List.of(new Difference("also on the roll of", "", after.school()));
    }
    var schools =
        before.stream()
            .filter(spell -> spell.leftOn() == null)
            .map(RollSpell::school)
            .collect(Collectors.joining(" and "));
    return List.of(new Difference("school", schools, after.school()));
  }
}
