package onward.demo.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import onward.demo.draw.Dice;
import onward.demo.draw.Weighted;

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
    journey.tell(
        placement.partner(),
        ListKind.ENROLMENTS,
        on,
        placement.key(),
        placement.partner().inLists(),
        course.name(),
        course.kind(),
        course.level(),
        placement.start(),
        LocalDate.of(placement.start().getYear() + course.years(), 7, 3),
        ended,
        completion);
  }
}
