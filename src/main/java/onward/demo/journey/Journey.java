package onward.demo.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import onward.calendar.YearGroup;
import onward.demo.draw.Dice;
import onward.demo.draw.Weighted;
import onward.demo.people.Fate;
import onward.demo.people.Person;
import onward.demo.places.Partner;
import onward.demo.places.World;
import org.jspecify.annotations.Nullable;

/** What partners tell of one person through the year, by what becomes of them. */
public final class Journey {
  private final World world;
  private final Person person;
  private final RandomGenerator dice;
  private final Days days;
  private final List<Told> told = new ArrayList<>();

  private Journey(World world, Person person) {
    this.world = world;
    this.person = person;
    dice = Dice.of(world.seed(), world.locality().code(), "journey", person.reference());
    days = new Days(world.campaign(), dice);
  }

  /** Everything told of this person, in no order; nothing of those who never belonged. */
  public static List<Told> of(World world, Person person) {
    var journey = new Journey(world, person);
    if (!person.roll().gone()) {
      journey.live();
    }
    return journey.told;
  }

  World world() {
    return world;
  }

  Person person() {
    return person;
  }

  RandomGenerator dice() {
    return dice;
  }

  Days days() {
    return days;
  }

  void tell(Partner sender, ListKind kind, LocalDate on, String key, Object... cells) {
    if (cells.length != kind.further().size()) {
      throw new IllegalArgumentException(kind + " has other columns: " + Arrays.toString(cells));
    }
    told.add(new Told(sender, kind, on, person, key, List.of(cells)));
  }

  /** Where this person may go next: their own school's sixth form, a college, a trainer. */
  Partner next() {
    if (Dice.percent(dice, 42)) {
      var own = ownSixthForm();
      return own == null ? Weighted.any(dice, world.sixthForms()) : own;
    }
    double thrown = dice.nextDouble() * 100;
    var colleges = world.colleges();
    if (thrown < 78) {
      return colleges.get(thrown < 45 ? 0 : 1);
    }
    return thrown < 86 ? colleges.get(2) : colleges.get(thrown < 91 ? 3 : 5 + dice.nextInt(3));
  }

  private @Nullable Partner ownSixthForm() {
    for (var sixthForm : world.sixthForms()) {
      if (sixthForm.dfe().equals(person.roll().school())) {
        return sixthForm;
      }
    }
    return null;
  }

  private void live() {
    if (person.cohort() == YearGroup.YEAR_12) {
      new Doing(this).now(person.fate());
    }
    var offers = new Offering(this);
    var voices = new Voices(this);
    switch (person.fate()) {
      case OFFER -> offers.made();
      case OFFER_DECLINED -> offers.declined();
      case OFFER_ON_RESULTS -> offers.onResults();
      case ENROLLED_UNASKED -> offers.enrolledUnasked();
      case CONTINUING_EDUCATION, CONTINUING_TRAINING -> {}
      case JOB -> offers.job();
      case CIRCUMSTANCE -> voices.circumstance();
      case OTHER_REASON -> voices.otherReason();
      case PERSONAL_DEVELOPMENT -> offers.personalDevelopment();
      case AWAITING -> offers.applied("awaiting");
      case OFFER_FAILS -> offers.fails();
      case TURNED_DOWN ->
          offers.applied(Weighted.any(dice, List.of("rejected", "full", "waiting list")));
      case NOT_APPLIED -> voices.undecided();
      case MOVED_AWAY -> voices.movedAway();
      case UNREACHED -> voices.unreached();
      case NOTHING_HELD -> offers.hopedForSilentProvider();
    }
    if (Dice.percent(dice, 2) && isSettled(person.fate())) {
      voices.chat();
    }
  }

  private static boolean isSettled(Fate fate) {
    return fate == Fate.OFFER || fate == Fate.CONTINUING_EDUCATION;
  }
}
