package onward.demo.journey;

import java.util.List;
import java.util.random.RandomGenerator;
import onward.demo.draw.Dice;
import onward.demo.draw.Weighted;
import onward.demo.people.Fate;
import onward.demo.places.Partner;

/** What someone of Year 12 is doing in spring: courses of one and two years, jobs, neither. */
final class Doing {
  private final Journey journey;
  private final RandomGenerator dice;
  private final Days days;

  Doing(Journey journey) {
    this.journey = journey;
    dice = journey.dice();
    days = journey.days();
  }

  void now(Fate fate) {
    switch (fate) {
      case CONTINUING_EDUCATION -> twoYears();
      case CONTINUING_TRAINING -> training();
      case OFFER, OFFER_DECLINED, ENROLLED_UNASKED, AWAITING, TURNED_DOWN -> oneYear();
      case JOB -> working();
      case OFFER_ON_RESULTS, OFFER_FAILS, NOT_APPLIED, UNREACHED -> seeking();
      case CIRCUMSTANCE, OTHER_REASON, PERSONAL_DEVELOPMENT, MOVED_AWAY, NOTHING_HELD -> {}
    }
  }

  private void twoYears() {
    var school = journey.person().roll().school();
    var partner = school.isEmpty() ? college() : schoolOf(school);
    var course = Course.at(dice, partner, journey.world().campaign());
    boolean aLevel = course.kind().equals("A level");
    if (!aLevel && course.years() < 2) {
      course = new Course("Level 3 Extended Diploma", course.offer(), "other", "3", 2);
    }
    var start = days.day(9, 4).minusYears(1).plusDays(dice.nextInt(6));
    Object end = aLevel && Dice.percent(dice, 40) ? "" : days.day(7, 10).plusYears(1);
    activity(partner, code(partner), course, start, end, "");
    new Enrolling(journey).again(partner, course, start);
  }

  private void oneYear() {
    var school = journey.person().roll().school();
    var partner = school.isEmpty() ? college() : schoolOf(school);
    var course = Course.ofOneYear(dice);
    var start = days.day(9, 4).minusYears(1).plusDays(dice.nextInt(30));
    activity(partner, code(partner), course, start, days.day(7, 3), "");
  }

  private void training() {
    var trainer = journey.world().colleges().get(5 + dice.nextInt(3));
    var course = Course.at(dice, trainer, journey.world().campaign());
    var start = days.between(days.day(8, 20).minusYears(1), days.day(2, 1));
    var code = Weighted.any(dice, List.of("310", "310", "310", "320"));
    Object end = Dice.percent(dice, 25) ? "" : days.between(days.day(11, 1), days.day(12, 20));
    activity(trainer, code, course, start, end, "");
  }

  private void working() {
    var service = journey.world().careersService();
    var code = Weighted.any(dice, List.of("330", "330", "340", "350", "360", "380"));
    var start = days.between(days.day(9, 10).minusYears(1), days.day(3, 10));
    var course = new Course("", "", "", "", 1);
    activity(service, code, course, start, "", "");
  }

  private void seeking() {
    var service = journey.world().careersService();
    var code = Weighted.any(dice, List.of("619", "619", "610", "680", "810"));
    var start = days.between(days.day(11, 1).minusYears(1), days.day(3, 10));
    activity(service, code, new Course("", "", "", "", 1), start, "", "");
  }

  private Partner college() {
    var colleges = journey.world().colleges();
    return colleges.get(Weighted.any(dice, List.of(0, 0, 0, 1, 1, 2, 2, 3)));
  }

  private Partner schoolOf(String dfe) {
    for (var school : journey.world().schools()) {
      if (school.dfe().equals(dfe)) {
        return school.partner();
      }
    }
    for (var school : journey.world().across()) {
      if (school.dfe().equals(dfe)) {
        return school.partner();
      }
    }
    throw new IllegalStateException("A school that is not of this world: " + dfe);
  }

  private static String code(Partner partner) {
    return switch (partner.kind()) {
      case SCHOOL, SIXTH_FORM -> "210";
      case SIXTH_FORM_COLLEGE -> "220";
      case FURTHER_EDUCATION, SPECIALIST_COLLEGE, COUNCIL, TRAINING -> "230";
    };
  }

  /** Schools that send no list of their own are in the council's survey of sixth forms. */
  private void activity(
      Partner partner, String code, Course course, Object start, Object end, String wants) {
    var world = journey.world();
    boolean own =
        world.colleges().contains(partner)
            || world.sixthForms().contains(partner)
            || partner.equals(world.careersService());
    var sender = own ? partner : world.council();
    var provider = partner.equals(world.careersService()) ? "" : partner.inLists();
    var verified = days.day(3, 1).plusDays(dice.nextInt(28));
    journey.tell(
        sender,
        ListKind.ACTIVITIES,
        verified,
        code,
        code,
        provider,
        course.name(),
        course.kind(),
        course.level(),
        start,
        end,
        "",
        verified,
        "",
        wants);
  }
}
