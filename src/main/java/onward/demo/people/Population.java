package onward.demo.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;
import onward.calendar.YearGroup;
import onward.demo.draw.Dice;
import onward.demo.draw.Weighted;
import onward.demo.places.Locality;
import onward.demo.places.World;
import org.jspecify.annotations.Nullable;

/**
 * The young people of a world, family by family: three children in a hundred are twins, four
 * families in a hundred have a child in either year group.
 */
public final class Population {
  private static final double TWINS = 1.55; // families, so that 3 in 100 children are twins
  private static final double SIBLINGS = 4;
  private static final double ALIKE = 40; // twins whose forenames begin alike

  private final World world;
  private final RandomGenerator dice;
  private final RollDraw rolls;
  private final Weighted<NameGroup> groups;
  private final Iterator<Fate> fates11;
  private final Iterator<Fate> fates12;
  private final List<Person> people = new ArrayList<>();

  private Population(World world, int count) {
    this.world = world;
    dice = Dice.of(world.seed(), world.locality().code(), "people");
    rolls = new RollDraw(world);
    groups = new Weighted<>(NameGroup.shares(world.locality().code()));
    fates11 = Fate.deal(dice, YearGroup.YEAR_11, count - count / 2).iterator();
    fates12 = Fate.deal(dice, YearGroup.YEAR_12, count / 2).iterator();
  }

  /** So many people, Year 11 and Year 12 by halves, siblings next to each other. */
  public static List<Person> of(World world, int count) {
    var population = new Population(world, count);
    while (population.fates11.hasNext() || population.fates12.hasNext()) {
      population.family();
    }
    return population.people;
  }

  private void family() {
    var group = groups.draw(dice);
    var surname = Names.surname(dice, group);
    var home = Home.draw(dice, world.locality());
    boolean older = fates11.hasNext() ? fates12.hasNext() && dice.nextBoolean() : true;
    var cohort = older ? YearGroup.YEAR_12 : YearGroup.YEAR_11;
    var first = child(group, surname, home, cohort, null);
    if (Dice.percent(dice, TWINS)) {
      child(group, surname, home, cohort, first);
    } else if (Dice.percent(dice, SIBLINGS)) {
      child(group, surname, home, older ? YearGroup.YEAR_11 : YearGroup.YEAR_12, null);
    }
  }

  private @Nullable Person child(
      NameGroup group, String surname, Home home, YearGroup cohort, @Nullable Person twin) {
    var fates = cohort == YearGroup.YEAR_11 ? fates11 : fates12;
    if (!fates.hasNext()) {
      return null;
    }
    var fate = fates.next();
    int number = people.size();
    var sex = twin != null && Dice.percent(dice, 65) ? twin.sex() : drawSex();
    var name = name(group, sex, surname, twin);
    var born = twin == null ? birthday(cohort) : twin.born();
    var roll = rolls.draw(dice, cohort, fate, number);
    if (twin != null && Dice.percent(dice, 90) && roll.because().isEmpty()) {
      roll = OnRoll.at(twin.roll().school()).livingIn(twin.roll().homeAuthority());
    }
    var place = roll.homeAuthority().isEmpty() ? home : across(roll.homeAuthority());
    var person =
        new Person(
            number,
            "Y%s%06d".formatted(world.locality().code(), number),
            cohort,
            name,
            sex,
            born,
            twin == null ? place : twin.home(),
            numbers(number, born),
            Needs.draw(dice, group),
            roll,
            fate);
    people.add(roll.because().equals("duplicate") ? enteredTwice(person) : person);
    return person;
  }

  private Person enteredTwice(Person second) {
    for (int i = people.size() - 1; i >= 0; i--) {
      var first = people.get(i);
      if (first.cohort() == second.cohort() && first.roll().because().isEmpty()) {
        int year = world.campaign().year() - 2;
        var upn = Numbers.temporary(world.locality(), second.number(), year);
        return first.enteredAgainAs(second, upn);
      }
    }
    return second.onRoll(OnRoll.at(second.roll().school()));
  }

  private Name name(NameGroup group, Sex sex, String surname, @Nullable Person twin) {
    var forename = Names.forename(dice, group, sex);
    if (twin != null) {
      boolean alike = Dice.percent(dice, ALIKE);
      var other = twin.name().forename();
      for (int tries = 0; !fits(forename, other, alike && tries < 40); tries++) {
        forename = Names.forename(dice, group, sex);
      }
    }
    var middle = Dice.percent(dice, 70) ? Names.forename(dice, group, sex) : "";
    var former = Dice.percent(dice, 2) ? Names.surname(dice, group) : "";
    var preferred = Dice.percent(dice, 2) ? middle : "";
    return new Name(forename, middle, Names.forSex(surname, sex), former, preferred);
  }

  private static boolean fits(String forename, String other, boolean alike) {
    return !forename.equals(other) && (!alike || forename.charAt(0) == other.charAt(0));
  }

  private Sex drawSex() {
    return Dice.percent(dice, 51.2) ? Sex.M : Sex.F;
  }

  private LocalDate birthday(YearGroup cohort) {
    var from = cohort.bornFrom(world.campaign());
    var to = cohort.bornTo(world.campaign());
    return from.plusDays(dice.nextLong(to.toEpochDay() - from.toEpochDay() + 1));
  }

  private Home across(String authority) {
    return Home.draw(dice, Locality.of(authority));
  }

  private Numbers numbers(int number, LocalDate born) {
    var from = Dice.percent(dice, 92) ? world.locality() : Weighted.any(dice, world.near());
    return Numbers.of(world.locality(), from.code(), number, born.getYear() + 5);
  }
}
