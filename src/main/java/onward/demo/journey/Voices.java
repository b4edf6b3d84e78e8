package onward.demo.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import onward.demo.draw.Dice;
import onward.demo.draw.Weighted;

/** What the careers service hears: calls and visits, and what keeps someone from learning. */
final class Voices {
  private final Journey journey;
  private final RandomGenerator dice;
  private final Days days;

  Voices(Journey journey) {
    this.journey = journey;
    dice = journey.dice();
    days = journey.days();
  }

  void circumstance() {
    var all = List.of("homelessness", "custody", "illness", "pregnancy", "caring");
    prevented(all.get(journey.person().number() % all.size()));
  }

  void otherReason() {
    var all =
        List.of("voluntary work", "travelling", "outside England", "will not consider learning");
    prevented(all.get(journey.person().number() % all.size()));
  }

  /** Spoke, and has not applied. */
  void undecided() {
    var said =
        List.of("undecided", "not applying", "looking for a course", "looking for a job", "other");
    contact(days.summer(), channel(), "spoke", Weighted.any(dice, said));
  }

  void movedAway() {
    contact(days.summer(), "letter", "moved away", "");
  }

  /** Three attempts and more by at least two channels. */
  void unreached() {
    var on = days.between(days.day(6, 5), days.day(7, 20));
    for (var channel : List.of("phone", "letter", "text", "visit")) {
      contact(on, channel, "no reply", "");
      on = on.plusDays(5 + dice.nextInt(10));
    }
  }

  /** A call to someone who is all right. */
  void chat() {
    boolean reached = Dice.percent(dice, 60);
    contact(days.summer(), channel(), reached ? "spoke" : "no reply", reached ? "other" : "");
  }

  private String channel() {
    return Weighted.any(dice, List.of("phone", "phone", "text", "email", "visit", "letter"));
  }

  private void contact(LocalDate on, String channel, String outcome, String said) {
    var by = Weighted.any(dice, List.of("A. Rahman", "J. Cooper", "M. Ellis", "P. Lund"));
    journey.tell(
        journey.world().careersService(),
        ListKind.CONTACTS,
        on,
        "contact " + on,
        on,
        channel,
        outcome,
        said,
        by);
  }

  private void prevented(String circumstance) {
    var from = days.between(days.day(2, 1), days.day(8, 20));
    journey.tell(
        journey.world().careersService(),
        ListKind.CIRCUMSTANCES,
        from,
        circumstance,
        circumstance,
        from,
        "");
  }
}
