package onward.bench.linkage;

import java.util.List;
import onward.calendar.Campaign;
import onward.demo.draw.Dice;
import onward.demo.faults.Copyist;
import onward.demo.people.Person;
import onward.demo.people.Population;
import onward.demo.places.Locality;
import onward.demo.places.World;
import onward.linkage.Particulars;

/**
 * Young people of all authorities of England, made up, and one row of a college's list about each,
 * with the faults that lists have; one row in twenty is about a stranger. One authority is in
 * memory at a time.
 */
final class MadeNation {
  private static final Campaign CAMPAIGN = new Campaign(2026);
  private static final double STRANGERS = 5;

  private MadeNation() {}

  /** Hears of everybody. */
  interface Listener {
    /**
     * A person and the row about them.
     *
     * @param fault what was planted in the row, empty if nothing
     * @param origin of the name, as the ethnic code tells it
     */
    void person(long id, Particulars person, Particulars row, String fault, String origin);

    /** A row about nobody who is held. */
    void stranger(Particulars row);
  }

  /** Makes about so many people, shared out as England's young people are. */
  static void each(int people, long seed, Listener listener) {
    long id = 0;
    long all = Locality.all().stream().mapToLong(Locality::people).sum();
    double owed = 0;
    for (var locality : Locality.all()) {
      owed += 1.0 * people * locality.people() / all;
      int share = (int) owed;
      owed -= share;
      if (share > 1) {
        id = authority(locality.code(), share, seed, id, listener);
      }
    }
  }

  /** Makes one authority's people. */
  static long authority(String code, int people, long seed, long firstId, Listener listener) {
    var world = World.of(seed, code, CAMPAIGN, people);
    var everybody = Population.of(world, people);
    var copyist = new Copyist(world, everybody);
    var dice = Dice.of(seed, code, "rows of the benchmark");
    long id = firstId;
    var colleges = world.colleges().subList(0, 2);
    for (var person : everybody) {
      if (person.numbers().uln().isEmpty()) {
        continue; // the same human being entered a second time
      }
      var college = colleges.get(person.number() % 2);
      var copy = copyist.copy(college, person);
      listener.person(id++, held(person), row(copy), copy.fault(), person.needs().ethnicity());
      if (Dice.percent(dice, STRANGERS)) {
        listener.stranger(row(copyist.stranger(college, dice)));
      }
    }
    return id;
  }

  private static Particulars held(Person person) {
    var name = person.name();
    return new Particulars(
        person.reference(),
        person.numbers().upn(),
        "",
        person.numbers().uln(),
        name.forename(),
        name.middle(),
        name.surname(),
        name.former(),
        name.preferred(),
        person.born(),
        person.sex().name(),
        person.home().postcode(),
        List.of());
  }

  private static Particulars row(onward.demo.faults.Particulars copy) {
    return new Particulars(
        copy.reference(),
        copy.upn(),
        "",
        copy.uln(),
        copy.forename(),
        "",
        copy.surname(),
        "",
        "",
        copy.born(),
        "",
        copy.postcode(),
        List.of());
  }
}
