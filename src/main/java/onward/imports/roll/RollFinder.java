package onward.imports.roll;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import onward.facts.PersonId;
import onward.imports.Desk;
import onward.imports.Outcome;
import onward.imports.PlannedLine;
import onward.imports.Progress.Step;
import onward.imports.read.Problem;
import onward.imports.rows.Destination;
import onward.imports.rows.Matched;
import onward.imports.rows.PlannedRow;
import onward.imports.rows.Understood;
import onward.imports.rows.Understood.Bad;
import onward.imports.rows.Understood.Good;
import onward.matching.Answer.Certain;
import onward.matching.Answer.Nobody;
import onward.matching.Answer.Unsure;
import onward.people.People;

/** Finds the people of the roll in hand: those it adds are known to the rows after them. */
final class RollFinder implements Destination.Finder<RollRow> {
  private static final int NUMBERS_AT_ONCE = 5_000;

  private final People people;
  private final Desk desk;
  private final int all;
  private int done;
  private Iterator<PersonId> numbers = Collections.emptyIterator();

  RollFinder(People people, Desk desk, int all) {
    this.people = people;
    this.desk = desk;
    this.all = all;
  }

  @Override
  public List<PlannedRow<RollRow>> find(List<Understood<RollRow>> rows) {
    var planned = new ArrayList<PlannedRow<RollRow>>(rows.size());
    for (var row : rows) {
      desk.progress().at(Step.MATCHING, done++, all);
      planned.add(
          switch (row) {
            case Bad<RollRow> bad -> Matched.refused(bad);
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

  private PlannedLine line(Good<RollRow> good) {
    var decision = desk.decisions().of(good.who());
    if (decision.isPresent()) {
      return Matched.decided(good, decision.get());
    }
    return switch (desk.people().find(good.who(), true)) {
      case Certain certain -> line(good, certain.person(), "");
      case Unsure unsure -> Matched.review(good, unsure);
      case Nobody _ -> outside(good).orElseGet(() -> added(good));
    };
  }

  private PlannedLine added(Good<RollRow> good) {
    var person = number();
    var details = KnownOfRoll.referenced(desk.authority(), person, good.said().details());
    desk.people().add(person, details.identity());
    return line(good, person, RollDestination.NEW_PERSON);
  }

  private PlannedLine line(Good<RollRow> good, PersonId person, String action) {
    return new PlannedLine(
        good.line(),
        Outcome.APPLIED,
        action,
        person,
        Matched.who(good.who()),
        good.flags(),
        List.of());
  }

  private Optional<PlannedLine> outside(Good<RollRow> good) {
    return Matched.outsideYears(good.who(), desk.campaign())
        .or(() -> elsewhere(good.said()))
        .map(problem ->
            new PlannedLine(
                good.line(),
                Outcome.OUTSIDE,
                "",
                null,
                Matched.who(good.who()),
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
