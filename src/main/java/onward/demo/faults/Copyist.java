package onward.demo.faults;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import onward.demo.draw.Dice;
import onward.demo.people.Names;
import onward.demo.people.Person;
import onward.demo.places.Partner;
import onward.demo.places.Postcodes;
import onward.demo.places.World;

/**
 * Writes a sender's version of a person. A sender makes the same mistakes about the same person in
 * every list: its system holds them so.
 */
public final class Copyist {
  private static final double TYPED_WRONG = 4.5;
  private static final double NICKNAME = 9; // about half of all names have one, so 5 in 100 rows
  private static final double SURNAME_CHANGED = 2;
  private static final double NAMES_SWAPPED = 1;
  private static final double DATE_TURNED = 2.6; // 39 in 100 dates can be turned, so 1 in 100 rows
  private static final double MOVED = 8;
  private static final double ULN_OF_ANOTHER = 2;

  private final World world;
  private final List<Person> people;

  public Copyist(World world, List<Person> people) {
    this.world = world;
    this.people = people;
  }

  public Particulars copy(Partner sender, Person person) {
    var habits = Habits.of(sender);
    var dice = Dice.of(world.seed(), world.locality().code(), sender.name(), person.reference());
    var copy = clean(sender, habits, person);
    copy = numbers(dice, habits, copy);
    copy = names(dice, habits, person, copy);
    return livesAndBirth(dice, habits, copy);
  }

  private static Particulars clean(Partner sender, Habits habits, Person person) {
    return new Particulars(
        habits.ownKeys()
            ? key(sender) + (70_000 + person.number() * 7L % 900_000)
            : person.reference(),
        person.numbers().upn(),
        person.numbers().uln(),
        person.name().forename(),
        person.name().surname(),
        person.born(),
        person.home().postcode(),
        "");
  }

  /**
   * Each sender numbers its people its own way; only the council's services know the roll's keys.
   */
  private static String key(Partner sender) {
    return sender.name().charAt(0) + sender.ukprn().substring(Math.min(5, sender.ukprn().length()));
  }

  private Particulars numbers(RandomGenerator dice, Habits habits, Particulars copy) {
    var numbered = Dice.percent(dice, habits.withoutUpn()) ? copy.upn("") : copy;
    if (!Dice.percent(dice, habits.withUln())) {
      return numbered.uln("");
    }
    if (Dice.percent(dice, ULN_OF_ANOTHER)) {
      var other = people.get(dice.nextInt(people.size())).numbers().uln();
      if (!other.equals(copy.uln())) {
        return numbered.uln(other).withFault("ULN of another person");
      }
    }
    return numbered;
  }

  private Particulars names(RandomGenerator dice, Habits habits, Person person, Particulars copy) {
    var named = copy;
    if (Dice.percent(dice, NICKNAME * habits.care())) {
      var nickname = Nicknames.of(dice, copy.forename());
      if (nickname.isPresent()) {
        named = named.names(nickname.get(), named.surname()).withFault("nickname");
      }
    }
    if (Dice.percent(dice, SURNAME_CHANGED * habits.care())) {
      var former = person.name().former();
      var other = former.isEmpty() ? Names.anySurname(dice) : former;
      named = named.names(named.forename(), other).withFault("surname changed");
    }
    if (Dice.percent(dice, TYPED_WRONG * habits.care())) {
      named = typedWrong(dice, named);
    }
    if (Dice.percent(dice, NAMES_SWAPPED * habits.care())) {
      named = named.names(named.surname(), named.forename()).withFault("names swapped");
    }
    return named;
  }

  private static Particulars typedWrong(RandomGenerator dice, Particulars copy) {
    boolean first = dice.nextBoolean();
    var word = first ? copy.forename() : copy.surname();
    var wrong = Misspelling.of(dice, word);
    if (wrong.equals(word)) {
      return copy;
    }
    return first
        ? copy.names(wrong, copy.surname()).withFault("typing error in forename")
        : copy.names(copy.forename(), wrong).withFault("typing error in surname");
  }

  private Particulars livesAndBirth(RandomGenerator dice, Habits habits, Particulars copy) {
    var written = copy;
    int day = copy.born().getDayOfMonth();
    int month = copy.born().getMonthValue();
    if (Dice.percent(dice, DATE_TURNED * habits.care()) && day <= 12 && day != month) {
      var turned = LocalDate.of(copy.born().getYear(), day, month);
      written = written.born(turned).withFault("day and month swapped");
    }
    if (Dice.percent(dice, MOVED * habits.care())) {
      var elsewhere = Postcodes.draw(dice, world.locality());
      written = written.postcode(elsewhere).withFault("moved postcode");
    }
    return written;
  }

  /** Somebody whom the authority does not have: of another authority, or of another year. */
  public Particulars stranger(Partner sender, RandomGenerator dice) {
    var near = world.near().get(dice.nextInt(2));
    boolean otherYear = Dice.percent(dice, 40);
    int age = otherYear ? (dice.nextBoolean() ? 15 : 20) : 17;
    var from = LocalDate.of(world.campaign().year() - age, 9, 1);
    var fault =
        otherYear ? "not in the cohort: another year" : "not in the cohort: lives elsewhere";
    return new Particulars(
        key(sender) + (10_000 + dice.nextInt(50_000)),
        "",
        "",
        Names.anyForename(dice),
        Names.anySurname(dice),
        from.plusDays(dice.nextInt(365)),
        Postcodes.draw(dice, otherYear ? world.locality() : near),
        fault);
  }
}
