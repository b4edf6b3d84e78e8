package onward.imports.roll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import onward.cohort.RollSpell;
import onward.cohort.Rolls;
import onward.facts.Entry;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.facts.Source;
import onward.facts.SourceId;
import onward.imports.Desk;
import onward.imports.Outcome;
import onward.imports.PlannedLine;
import onward.imports.rows.Destination;
import onward.imports.rows.PlannedRow;
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
    people.putTogether(source, writing.completed);
    rolls.recordFirst(source, writing.firstSpells);
    rolls.record(source, writing.spells);
  }

  /** What the rows of a roll have to say, each person's details once. */
  private static final class Writing {
    final LinkedHashMap<PersonId, Entry<Details>> added = new LinkedHashMap<>();
    final LinkedHashMap<PersonId, Entry<Details>> renewed = new LinkedHashMap<>();
    final LinkedHashMap<PersonId, Entry<Details>> changed = new LinkedHashMap<>();
    final Set<PersonId> completed = new HashSet<>();
    final List<Entry<RollSpell>> firstSpells = new ArrayList<>();
    final List<Entry<RollSpell>> spells = new ArrayList<>();

    void take(PersonId person, RollRow said, PlannedLine line, KnownOfRoll known) {
      boolean adds = known.adds(person);
      (adds ? firstSpells : spells).add(new Entry<>(person, said.spell(), line.line()));
      var told = known.tell(person, said);
      if (told.older() && !told.same()) {
        completed.add(person);
      }
      var entry = known.entry(person, told, line.line());
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
  public Set<Integer> undo(SourceId undone, Source by) {
    var authority = by.authority();
    var kept = toldSince.of(authority, undone);
    var left = new HashSet<>(people.changedSince(authority, undone));
    left.addAll(rolls.changedSince(authority, undone));
    left.addAll(people.lines(authority, undone, kept));
    people.undo(undone, by, kept);
    rolls.undo(undone, by, kept);
    return left;
  }

  /** What is known already, and what is older, counts when the list that told it is taken back. */
  private static boolean toldOf(PlannedLine line) {
    return line.outcome() == Outcome.APPLIED || line.outcome() == Outcome.UNCHANGED;
  }

  @Override
  public List<PlannedRow<RollRow>> plan(List<PlannedRow<RollRow>> found, Desk desk) {
    var known = new KnownOfRoll(people, rolls, desk.authority(), found, desk.moment(), desk.at());
    var standing = rolls.about(desk.authority(), known.known());
    var once = new HashSet<PersonId>();
    var several =
        standing.stream()
            .map(Known::person)
            .filter(person -> !once.add(person))
            .distinct()
            .toList();
    var changes = new RollChanges(known, standing, rolls.schools(desk.authority(), several));
    return found.stream().map(changes::of).toList();
  }
}
