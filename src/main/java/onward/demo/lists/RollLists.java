package onward.demo.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import onward.calendar.YearGroup;
import onward.demo.journey.ListKind;
import onward.demo.people.OnRoll;
import onward.demo.people.Person;
import onward.demo.places.World;
import org.jspecify.annotations.Nullable;

/** The council's rolls: everybody in March, after that who came and who left; and the May count. */
final class RollLists {
  private final World world;
  private final List<Person> people;
  private final List<String> headings = new ArrayList<>(ListKind.IDENTITY);

  RollLists(World world, List<Person> people) {
    this.world = world;
    this.people =
        people.stream()
            .sorted(
                Comparator.comparing((Person one) -> one.roll().school())
                    .thenComparing(one -> one.name().surname())
                    .thenComparing(Person::number))
            .toList();
    headings.addAll(ListKind.ROLL.further());
  }

  List<Sent> all() {
    var sent = new ArrayList<Sent>();
    LocalDate last = null;
    for (var day : new Schedule(world).of(ListKind.ROLL)) {
      if (last == null) {
        sent.add(list(day, "roll-year-11", whole(YearGroup.YEAR_11)));
        sent.add(list(day, "roll-year-12", whole(YearGroup.YEAR_12)));
      } else {
        var changes = changes(last, day);
        if (!changes.isEmpty()) {
          sent.add(list(day, "roll-changes", changes));
        }
      }
      last = day;
    }
    sent.add(census());
    return sent;
  }

  private Sent list(LocalDate day, String what, List<Row> rows) {
    var content = Sheet.bytes(Style.usual(), headings, rows);
    var name = "council-%s-%tY-%<tm.csv".formatted(what, day);
    return new Sent(day, name, content, rows);
  }

  private List<Row> whole(YearGroup cohort) {
    var rows = new ArrayList<Row>();
    for (var person : people) {
      if (person.cohort() == cohort && person.roll().since() == null) {
        rows.addAll(rows(person, null));
      }
    }
    return rows;
  }

  private List<Row> changes(LocalDate after, LocalDate until) {
    var rows = new ArrayList<Row>();
    for (var person : people) {
      var roll = person.roll();
      if (within(roll.since(), after, until) || within(roll.leftOn(), after, until)) {
        rows.addAll(rows(person, roll.leftOn()));
      }
    }
    return rows;
  }

  private static boolean within(@Nullable LocalDate day, LocalDate after, LocalDate until) {
    return day != null && day.isAfter(after) && !day.isAfter(until);
  }

  /** One row, or two for someone registered at two schools. */
  private List<Row> rows(Person person, @Nullable LocalDate left) {
    var roll = person.roll();
    var rows = new ArrayList<Row>();
    rows.add(row(person, roll.school(), roll.status(), left));
    if (!roll.second().isEmpty()) {
      rows.add(row(person, roll.second(), "S", left));
    }
    return rows;
  }

  private Row row(Person person, String school, String status, @Nullable LocalDate left) {
    OnRoll roll = person.roll();
    var name = person.name();
    var home = person.home();
    var needs = person.needs();
    boolean second = status.equals("S");
    List<Object> cells =
        List.of(
            person.reference(),
            person.numbers().upn(),
            person.cohort() == YearGroup.YEAR_12 ? person.numbers().uln() : "",
            name.forename(),
            capitals(school) ? name.surname().toUpperCase(Locale.UK) : name.surname(),
            person.born(),
            closedUp(school) ? home.postcode().replace(" ", "") : home.postcode(),
            name.middle(),
            name.former(),
            name.preferred(),
            person.sex(),
            needs.ethnicity(),
            home.address(),
            home.town(),
            person.email(),
            person.phone(),
            school,
            status,
            roll.homeAuthority(),
            needs.sen(),
            needs.characteristics(),
            needs.level(),
            "",
            roll.since() == null ? "" : roll.since(),
            left == null ? "" : left,
            left == null ? "" : roll.because());
    return new Row(cells, person.reference(), second ? "second registration" : "");
  }

  /** The system of one school keeps surnames in capitals. */
  private boolean capitals(String school) {
    return world.schools().size() > 2 && world.schools().get(2).dfe().equals(school);
  }

  /** That of another keeps postcodes without a space. */
  private boolean closedUp(String school) {
    return world.schools().get(1).dfe().equals(school);
  }

  /** The May count of Year 11, school by school: everybody there on the day with status C or M. */
  private Sent census() {
    var day = world.campaign().freeze();
    var rows = new ArrayList<Row>();
    for (var school : world.schools()) {
      long count =
          people.stream()
              .filter(one -> one.cohort() == YearGroup.YEAR_11)
              .filter(one -> one.roll().school().equals(school.dfe()))
              .filter(one -> one.roll().countedOn(day))
              .count();
      rows.add(new Row(List.of(school.dfe(), YearGroup.YEAR_11.words(), count, day), "", ""));
    }
    var headings = List.of("School", "Cohort", "Count", "As at");
    var content = Sheet.bytes(Style.usual(), headings, rows);
    var received = day.plusDays(5);
    return new Sent(
        received, "council-may-census-%d.csv".formatted(received.getYear()), content, List.of());
  }
}
