package onward.demo.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import onward.calendar.YearGroup;
import onward.demo.draw.Dice;
import onward.demo.draw.Weighted;
import onward.demo.places.Partner;

/** What comes of applying: offers that count, offers that do not, applications, jobs. */
final class Offering {
  private final Journey journey;
  private final RandomGenerator dice;
  private final Days days;

  Offering(Journey journey) {
    this.journey = journey;
    dice = journey.dice();
    days = journey.days();
  }

  void made() {
    var placement = placement(journey.next());
    before(placement);
    offer(placement, placement.offeredOn(), placement.said());
    if (Dice.percent(dice, 55)) {
      offer(placement, replied(placement), placement.said().but("Reply", "accepted"));
    }
    if (Dice.percent(dice, 12)) {
      second(placement);
    }
    new Enrolling(journey).perhaps(placement);
  }

  void declined() {
    var placement = placement(journey.next());
    before(placement);
    offer(placement, placement.offeredOn(), placement.said());
    offer(placement, replied(placement), placement.said().but("Reply", "declined"));
  }

  /** Conditional on GCSEs: met for most, still open for some, and some fall back on another. */
  void onResults() {
    var placement = placement(journey.next());
    before(placement);
    var said = placement.said().but("Condition", "GCSE results");
    offer(placement, placement.offeredOn(), said);
    var results = journey.world().campaign().resultsDay().plusDays(1);
    double thrown = dice.nextDouble() * 100;
    if (thrown < 70) {
      offer(placement, later(results, placement), said.but("Condition met", "yes"));
      new Enrolling(journey).perhaps(placement);
    } else if (thrown < 85) {
      offer(placement, later(results, placement), said.but("Condition met", "no"));
      var lower = Course.ofOneYear(dice);
      var college = journey.world().colleges().get(dice.nextInt(2));
      var fallback = new Placement(college, lower, results.plusDays(5), days.start());
      offer(fallback, fallback.offeredOn(), fallback.said());
    }
  }

  void enrolledUnasked() {
    new Enrolling(journey).certainly(placement(journey.next()));
  }

  void job() {
    if (journey.person().cohort() == YearGroup.YEAR_12) {
      return; // their job is told of as what they are doing
    }
    var service = journey.world().careersService();
    var work = new Course("Shop assistant", "job", "", "", 1);
    var placement = new Placement(service, work, days.summer(), days.start());
    var said = placement.said().but("Provider", "Brook and Daughters Ltd");
    journey.tell(
        service,
        ListKind.OFFERS,
        placement.offeredOn(),
        "job",
        said.but("Reply", "accepted").values().toArray());
  }

  void personalDevelopment() {
    var trust = journey.world().colleges().get(7);
    var course = new Course("Steps Forward", "personal development opportunity", "other", "", 1);
    var placement = new Placement(trust, course, days.summer(), days.start());
    offer(placement, placement.offeredOn(), placement.said());
  }

  void applied(String outcome) {
    application(placement(journey.next()), outcome);
  }

  /** An offer that does not count, each for another reason of paragraphs 16 to 18 and Annex 4. */
  void fails() {
    var placement = placement(journey.world().colleges().get(dice.nextInt(2)));
    var said = placement.said();
    var cells =
        switch (journey.person().number() % 7) {
          case 0 -> said.but("Place", "waiting list");
          case 1 -> said.but("Condition", "employer place");
          case 2 -> said.but("Withdrawn on", later(days.day(7, 20), placement));
          case 3 ->
              said.but("Suitable", "no")
                  .but("Why not suitable", Weighted.any(dice, List.of("level", "place", "sector")));
          case 4 -> said.but("Course", "");
          case 5 -> said.but("Start date", days.day(1, 25).plusYears(1));
          default -> said.but("Condition", "GCSE results").but("Condition met", "no");
        };
    offer(placement, later(days.day(8, 25), placement), cells);
  }

  /** They named a provider whose list never comes: something to wait for, nothing held. */
  void hopedForSilentProvider() {
    if (journey.person().cohort() == YearGroup.YEAR_11 && Dice.percent(dice, 60)) {
      new Hoping(journey).intends(placement(journey.world().silent()));
    }
  }

  private void before(Placement placement) {
    if (journey.person().cohort() == YearGroup.YEAR_11 && Dice.percent(dice, 60)) {
      new Hoping(journey).intends(placement);
    }
    if (Dice.percent(dice, 20)) {
      application(placement, "offered");
    }
  }

  private void application(Placement placement, String outcome) {
    var applied = days.between(days.day(1, 10), days.day(2, 20));
    var course = placement.course();
    var provider = placement.partner().inLists();
    var sender = placement.partner();
    journey.tell(
        sender,
        ListKind.APPLICATIONS,
        applied,
        placement.key(),
        provider,
        course.name(),
        course.level(),
        applied,
        "awaiting",
        "");
    if (!outcome.equals("awaiting")) {
      var on = placement.offeredOn();
      journey.tell(
          sender,
          ListKind.APPLICATIONS,
          on,
          placement.key(),
          provider,
          course.name(),
          course.level(),
          applied,
          outcome,
          on);
    }
  }

  private void second(Placement first) {
    var partner = journey.world().colleges().get(dice.nextInt(4));
    if (partner.equals(first.partner())) {
      return;
    }
    var other = placement(partner);
    var said = other.said();
    boolean declined = Dice.percent(dice, 60);
    offer(other, other.offeredOn(), said);
    offer(
        other,
        replied(other),
        declined ? said.but("Reply", "declined") : said.but("Withdrawn on", replied(other)));
  }

  private Placement placement(Partner partner) {
    var course = Course.at(dice, partner, journey.world().campaign());
    return new Placement(partner, course, days.offered(), days.start());
  }

  private LocalDate replied(Placement placement) {
    return placement.offeredOn().plusDays(20 + dice.nextInt(40));
  }

  private static LocalDate later(LocalDate day, Placement placement) {
    var after = placement.offeredOn().plusDays(1);
    return day.isBefore(after) ? after : day;
  }

  private void offer(Placement placement, LocalDate on, Placement.Cells cells) {
    journey.tell(
        placement.partner(), ListKind.OFFERS, on, placement.key(), cells.values().toArray());
  }
}
