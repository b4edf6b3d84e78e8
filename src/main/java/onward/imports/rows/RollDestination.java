package onward.imports.rows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
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
import onward.imports.Progress.Step;
import onward.imports.read.Problem;
import onward.imports.rows.Understood.Bad;
import onward.imports.rows.Understood.Good;
import onward.matching.Answer.Certain;
import onward.matching.Answer.Nobody;
import onward.matching.Answer.Unsure;
import onward.people.Details;
import onward.people.People;
import org.jspecify.annotations.Nullable;
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
    return new Working(desk, rows)::find;
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
    var added = new LinkedHashMap<PersonId, Entry<Details>>();
    var changed = new LinkedHashMap<PersonId, Entry<Details>>();
    var known = known(source.authority(), plan);
    var later =
        source.asAt() == null ? Later.NOBODY : later(source.authority(), plan, source.moment());
    var fresh = newPeople(plan);
    var spells = new ArrayList<Entry<RollSpell>>();
    var firstSpells = new ArrayList<Entry<RollSpell>>();
    for (var row : plan) {
      var person = row.line().person();
      var said = row.said();
      if (person == null || said == null || !toldOf(row.line())) {
        continue;
      }
      if (!later.spells.contains(person)) {
        var entries = fresh.contains(person) ? firstSpells : spells;
        entries.add(new Entry<>(person, said.spell(), row.line().line()));
      }
      if (later.details.contains(person)) {
        continue;
      }
      var details = merged(source.authority(), person, said, known.get(person));
      known.put(person, details);
      var entries = fresh.contains(person) ? added : changed;
      entries.put(person, new Entry<>(person, details, row.line().line()));
    }
    people.add(source, List.copyOf(added.values()));
    people.record(source, List.copyOf(changed.values()));
    rolls.recordFirst(source, firstSpells);
    rolls.record(source, spells);
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

  /** What is known already counts when the list that told it is taken back. */
  private static boolean toldOf(PlannedLine line) {
    return line.outcome() == Outcome.APPLIED
        || line.outcome() == Outcome.UNCHANGED && !line.action().equals(PlannedLine.OLDER);
  }

  /** A subsidiary or guest registration tells where someone also is, not who they are. */
  private static Details merged(
      AuthorityCode authority, PersonId person, RollRow said, @Nullable Details known) {
    if (known == null) {
      return referenced(authority, person, said.details());
    }
    var status = said.spell().status();
    return status == null || status.counts()
        ? said.details().over(known)
        : known.over(said.details());
  }

  private static Details referenced(AuthorityCode authority, PersonId person, Details details) {
    return details.reference().isEmpty()
        ? details.withReference(People.referenceFor(authority, person, details.upn()))
        : details;
  }

  private Map<PersonId, Details> known(AuthorityCode authority, List<PlannedRow<RollRow>> plan) {
    var found = new HashMap<PersonId, Details>();
    var before = persons(plan);
    before.removeAll(newPeople(plan));
    people.about(authority, before).forEach(held -> found.put(held.person(), held.fact()));
    return found;
  }

  /** Of whom something was told by a list made later than the one in hand, or by hand since. */
  private record Later(Set<PersonId> details, Set<PersonId> spells) {
    /** Of a list that tells of the moment it came. */
    static final Later NOBODY = new Later(Set.of(), Set.of());
  }

  private Later later(AuthorityCode authority, List<PlannedRow<RollRow>> plan, Instant moment) {
    var persons = persons(plan);
    return new Later(
        people.toldAfter(authority, persons, moment), rolls.toldAfter(authority, persons, moment));
  }

  private static Set<PersonId> newPeople(List<PlannedRow<RollRow>> plan) {
    var fresh = new HashSet<PersonId>();
    for (var row : plan) {
      var person = row.line().person();
      if (person != null && row.line().action().equals(NEW_PERSON)) {
        fresh.add(person);
      }
    }
    return fresh;
  }

  private static Set<PersonId> persons(List<PlannedRow<RollRow>> plan) {
    var persons = new HashSet<PersonId>();
    for (var row : plan) {
      var person = row.line().person();
      if (person != null) {
        persons.add(person);
      }
    }
    return persons;
  }

  @Override
  public List<PlannedRow<RollRow>> plan(List<PlannedRow<RollRow>> planned, Desk desk) {
    var known = known(desk.authority(), planned);
    var spells = new HashSet<Place>();
    rolls
        .about(desk.authority(), known.keySet())
        .forEach(held -> spells.add(new Place(held.person(), held.fact())));
    var later =
        desk.moment().equals(desk.at())
            ? Later.NOBODY
            : later(desk.authority(), planned, desk.moment());
    var result = new ArrayList<PlannedRow<RollRow>>(planned.size());
    for (var row : planned) {
      result.add(withChange(row, known, spells, later, desk.authority()));
    }
    return result;
  }

  private record Place(PersonId person, RollSpell spell) {}

  private static PlannedRow<RollRow> withChange(
      PlannedRow<RollRow> row,
      Map<PersonId, Details> known,
      Set<Place> spells,
      Later later,
      AuthorityCode authority) {
    var person = row.line().person();
    var said = row.said();
    if (person == null || said == null) {
      return row;
    }
    var before = known.get(person);
    var merged = merged(authority, person, said, before);
    var details = before != null && later.details.contains(person) ? before : merged;
    known.put(person, details);
    boolean knownSpell = !spells.add(new Place(person, said.spell()));
    boolean sameSpell = knownSpell || later.spells.contains(person);
    if (row.line().action().equals(NEW_PERSON)) {
      return row;
    }
    boolean same = sameSpell && details.equals(before);
    boolean older = same && !(knownSpell && merged.equals(before));
    var differences = new ArrayList<Difference>();
    if (before != null && !details.equals(before)) {
      differences.addAll(Difference.between(before, details));
    }
    if (!sameSpell) {
      differences.addAll(spell(said.spell()));
    }
    return new PlannedRow<>(
        row.line()
            .as(older ? Change.OLDER : same ? Change.UNCHANGED : Change.CHANGED)
            .changing(differences),
        said);
  }

  private static List<Difference> spell(RollSpell spell) {
    var leftOn = spell.leftOn();
    return leftOn == null
        ? List.of(new Difference("school", "", spell.school()))
        : List.of(new Difference("left the roll of " + spell.school(), "", Days.inWords(leftOn)));
  }

  /** The roll in hand: people it adds are known to the rows after them. */
  private final class Working {
    private static final int NUMBERS_AT_ONCE = 5_000;

    private final Desk desk;
    private final int all;
    private int done;
    private Iterator<PersonId> numbers = Collections.emptyIterator();

    Working(Desk desk, int all) {
      this.desk = desk;
      this.all = all;
    }

    List<PlannedRow<RollRow>> find(List<Understood<RollRow>> rows) {
      var planned = new ArrayList<PlannedRow<RollRow>>(rows.size());
      for (var row : rows) {
        desk.progress().at(Step.MATCHING, done++, all);
        planned.add(
            switch (row) {
              case Bad<RollRow> bad -> FactDestination.refused(bad);
              case Good<RollRow> good -> new PlannedRow<>(line(good), good.said());
            });
      }
      return planned;
    }

    private PersonId number() {
      if (!numbers.hasNext()) {
        numbers = people.numbers(Math.min(all, NUMBERS_AT_ONCE)).iterator();
      }
      return numbers.next();
    }

    PlannedLine line(Good<RollRow> good) {
      var decision = desk.decisions().of(good.who());
      if (decision.isPresent()) {
        return FactDestination.decided(good, decision.get());
      }
      return switch (desk.people().find(good.who(), true)) {
        case Certain certain -> line(good, certain.person(), "");
        case Unsure unsure -> FactDestination.review(good, unsure);
        case Nobody _ -> outside(good).orElseGet(() -> added(good));
      };
    }

    private PlannedLine added(Good<RollRow> good) {
      var person = number();
      var details = referenced(desk.authority(), person, good.said().details());
      desk.people().add(person, details.identity());
      return line(good, person, NEW_PERSON);
    }

    private PlannedLine line(Good<RollRow> good, PersonId person, String action) {
      return new PlannedLine(
          good.line(),
          Outcome.APPLIED,
          action,
          person,
          FactDestination.who(good.who()),
          good.flags(),
          List.of());
    }

    private Optional<PlannedLine> outside(Good<RollRow> good) {
      return FactDestination.outsideYears(good.who(), desk.campaign())
          .or(() -> elsewhere(good.said()))
          .map(problem ->
              new PlannedLine(
                  good.line(),
                  Outcome.OUTSIDE,
                  "",
                  null,
                  FactDestination.who(good.who()),
                  List.of(problem),
                  List.of()));
    }

    /** School and home are both another authority's. */
    private Optional<Problem> elsewhere(RollRow said) {
      var ours = desk.authority().value();
      var home = said.details().homeAuthority();
      var school = said.spell().school();
      boolean livesElsewhere = !home.isEmpty() && !home.equals(ours);
      boolean taughtHere = school.matches("\\d{7}") ? school.startsWith(ours) : !school.isEmpty();
      return livesElsewhere && !taughtHere
          ? Optional.of(
              new Problem(
                  "School and home are both another authority's.",
                  "Home authority",
                  home,
                  "Nothing, if the list covers other authorities too; otherwise check that it is"
                      + " meant for authority "
                      + ours
                      + "."))
          : Optional.empty();
    }
  }
}
