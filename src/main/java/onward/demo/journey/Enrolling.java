package onward.demo.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import onward.demo.draw.Dice;
import onward.demo.draw.Weighted;
import onward.demo.places.Partner;

/** September: a place taken up, and for a few given up again. */
final class Enrolling {
  private final Journey journey;
  private final RandomGenerator dice;

  Enrolling(Journey journey) {
    this.journey = journey;
    dice = journey.dice();
  }

  /** Most of those with an offer appear on an enrolment list; not every provider sends one. */
  void perhaps(Placement placement) {
    if (Dice.percent(dice, 85)) {
      certainly(placement);
    }
  }

  /**
   * The second year of a course: an enrolment list has all learners of 16 to 18, not the new ones
   * alone.
   */
  void again(Partner partner, Course course, LocalDate start) {
    var world = journey.world();
    boolean sends = world.colleges().contains(partner) || world.sixthForms().contains(partner);
    if (sends && Dice.percent(dice, 92)) {
      var days = journey.days();
      var back = days.between(days.day(9, 3), days.day(9, 10));
      enrolment(partner, "second year", course, start, start.getYear() + 2, back, "", "continuing");
    }
  }

  void certainly(Placement placement) {
    enrolment(placement, placement.start(), "", "continuing");
    if (Dice.percent(dice, 4)) {
      leaves(placement);
    }
  }

  private void leaves(Placement placement) {
    var days = journey.days();
    var left = days.between(days.day(9, 20), days.day(11, 25));
    enrolment(placement, left, left, "withdrawn");
    var reasons = List.of("wrong course", "found a job", "moved", "attendance", "did not start");
    var destinations = List.of("not known", "job without training", "another college", "");
    journey.tell(
        placement.partner(),
        ListKind.LEAVERS,
        left,
        placement.key(),
        placement.partner().inLists(),
        left,
        Weighted.any(dice, reasons),
        Weighted.any(dice, destinations));
  }

  private void enrolment(Placement placement, LocalDate on, Object ended, String completion) {
    var course = placement.course();
    enrolment(
        placement.partner(),
        placement.key(),
        course,
        placement.start(),
        placement.start().getYear() + course.years(),
        on,
        ended,
        completion);
  }

  private void enrolment(
      Partner partner,
      String key,
      Course course,
      LocalDate start,
      int lastYear,
      LocalDate on,
      Object ended,
      String completion) {
    journey.tell(
        partner,
        ListKind.ENROLMENTS,
        on,
        key,
        partner.inLists(),
        course.name(),
        course.kind(),
        course.level(),
        start,
        LocalDate.of(lastYear, 7, 3),
        ended,
        completion);
  }
}
