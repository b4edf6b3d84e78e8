package onward.imports.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import onward.calendar.Days;
import onward.cohort.RollSpell;
import onward.cohort.Rolls;
import onward.facts.AuthorityCode;
import onward.facts.Compared.Change;
import onward.facts.Entry;
import onward.facts.PersonId;
import onward.facts.Source;
import onward.facts.SourceId;
import onward.imports.Desk;
import onward.imports.Difference;
import onward.imports.Outcome;
import onward.imports.PlannedLine;
import onward.people.Details;
import onward.people.People;
import org.springframework.stereotype.Component;

/** A roll's rows: the only ones that add people. */
@Component
public class RollDestination implements Destination<RollRow> {
  public static final String NEW_PERSON = "new person";

  private final People people;
  private final Rolls rolls;
  private final ToldSince toldSince;

  RollDestination(People people, Rolls rolls, ToldSince toldSince) {
    this.people = people;
    this.rolls = rolls;
    this.toldSince = toldSince;
  }

  @Override
  public Finder<RollRow> finder(Desk desk, int rows) {
    return new RollFinder(people, desk, rows);
  }

  @Override
  public void speaksOf(PlannedRow<RollRow> row, LongConsumer things) {
    var person = row.line().person();
    if (person != null) {
      things.accept(person.value());
    }
  }

  @Override
  public void apply(Source source, List<PlannedRow<RollRow>> plan) {
    var known =
        new KnownOfRoll(people, rolls, source.authority(), plan, source.moment(), source.at());
    var writing = new Writing();
    for (var row : plan) {
      var person = row.line().person();
      var said = row.said();
      if (person != null && said != null && toldOf(row.line())) {
        writing.take(person, said, row.line(), known);
      }
    }
    people.add(source, List.copyOf(writing.added.values()));
    people.renew(source, List.copyOf(writing.renewed.values()));
    people.record(source, List.copyOf(writing.changed.values()));
    rolls.recordFirst(source, writing.firstSpells);
    rolls.record(source, writing.spells);
  }

  /** What the rows of a roll have to say, each person's details once. */
  private static final class Writing {
    final LinkedHashMap<PersonId, Entry<Details>> added = new LinkedHashMap<>();
    final LinkedHashMap<PersonId, Entry<Details>> renewed = new LinkedHashMap<>();
    final LinkedHashMap<PersonId, Entry<Details>> changed = new LinkedHashMap<>();
    final List<Entry<RollSpell>> firstSpells = new ArrayList<>();
    final List<Entry<RollSpell>> spells = new ArrayList<>();

    void take(PersonId person, RollRow said, PlannedLine line, KnownOfRoll known) {
      boolean adds = known.adds(person);
      if (known.takesPlace(person, said.spell().school())) {
        (adds ? firstSpells : spells).add(new Entry<>(person, said.spell(), line.line()));
      }
      var told = known.tell(person, said);
      var details = told.older() ? known.asOlder(person, said, told) : told.after();
      var entry = new Entry<>(person, details, line.line());
      if (adds) {
        added.put(person, entry);
      } else if (told.renewed() && line.outcome() == Outcome.APPLIED) {
        renewed.put(person, entry);
      } else if (!told.same() || !renewed.containsKey(person)) {
        renewed.remove(person);
        changed.put(person, entry);
      }
    }
  }

  @Override
  public Set<Integer> changedSince(AuthorityCode authority, SourceId source) {
    var lines = new HashSet<>(people.changedSince(authority, source));
    lines.addAll(rolls.changedSince(authority, source));
    lines.addAll(people.lines(authority, source, toldSince.of(authority, source)));
    return lines;
  }

  @Override
  public void undo(SourceId undone, Source by) {
    var kept = toldSince.of(by.authority(), undone);
    people.undo(undone, by, kept);
    rolls.undo(undone, by, kept);
  }

  /** What is known already, and what is older, counts when the list that told it is taken back. */
  private static boolean toldOf(PlannedLine line) {
    return line.outcome() == Outcome.APPLIED || line.outcome() == Outcome.UNCHANGED;
  }

  @Override
  public List<PlannedRow<RollRow>> plan(List<PlannedRow<RollRow>> found, Desk desk) {
    var known = new KnownOfRoll(people, rolls, desk.authority(), found, desk.moment(), desk.at());
    var places = new HashMap<PersonId, List<RollSpell>>();
    rolls
        .about(desk.authority(), known.known())
        .forEach(held -> spells(places, held.person()).add(held.fact()));
    return found.stream().map(row -> withChange(row, known, places)).toList();
  }

  private static List<RollSpell> spells(Map<PersonId, List<RollSpell>> places, PersonId person) {
    return places.computeIfAbsent(person, _ -> new ArrayList<>());
  }

  private static PlannedRow<RollRow> withChange(
      PlannedRow<RollRow> row, KnownOfRoll known, Map<PersonId, List<RollSpell>> places) {
    var person = row.line().person();
    var said = row.said();
    if (person == null || said == null) {
      return row;
    }
    var told = known.tell(person, said);
    var spells = spells(places, person);
    var before = List.copyOf(spells);
    boolean knownPlace = spells.contains(said.spell());
    spells.removeIf(spell -> spell.school().equals(said.spell().school()));
    spells.add(said.spell());
    if (row.line().action().equals(NEW_PERSON)) {
      return row;
    }
    boolean samePlace = knownPlace || known.placeToldLater(person);
    var change = change(told, knownPlace, samePlace);
    var differences = new ArrayList<>(differences(told, known));
    if (!samePlace) {
      differences.addAll(moved(before, said.spell()));
    }
    return new PlannedRow<>(row.line().as(change).changing(differences), said);
  }

  private static Change change(KnownOfRoll.Told told, boolean knownPlace, boolean samePlace) {
    if (!told.same() || told.renewed() || !samePlace) {
      return Change.CHANGED;
    }
    return knownPlace && told.said() ? Change.UNCHANGED : Change.OLDER;
  }

  private static List<Difference> differences(KnownOfRoll.Told told, KnownOfRoll known) {
    var before = told.before();
    if (told.renewed()) {
      var last = "last told before " + Days.inWords(known.yearBegan());
      return List.of(new Difference("contact details", last, "told again"));
    }
    return before == null || told.same() ? List.of() : Difference.between(before, told.after());
  }

  /** What changes of where somebody is: at a school where they are known, or at another. */
  private static List<Difference> moved(List<RollSpell> before, RollSpell after) {
    var there = before.stream().filter(spell -> spell.school().equals(after.school())).findFirst();
    if (there.isPresent()) {
      return Difference.between(there.get(), after);
    }
    var schools =
        before.stream()
            .filter(spell -> spell.leftOn() == null)
            .map(RollSpell::school)
            .collect(Collectors.joining(" and "));
    var left = after.leftOn();
    return left == null
        ? List.of(new Difference("school", schools, after.school()))
        : List.of(new Difference("left the roll of " + after.school(), "", Days.inWords(left)));
  }
}
