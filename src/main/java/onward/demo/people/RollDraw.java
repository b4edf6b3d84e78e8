package onward.demo.people;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import onward.calendar.YearGroup;
import onward.demo.draw.Dice;
import onward.demo.draw.Weighted;
import onward.demo.places.School;
import onward.demo.places.World;

/**
 * Draws where someone stands on a roll: most at a school here, a few across the border or on none.
 */
final class RollDraw {
  private static final List<String> REASONS =
      List.of("moved", "left England", "died", "duplicate", "not ours");

  private final World world;

  RollDraw(World world) {
    this.world = world;
  }

  OnRoll draw(RandomGenerator dice, YearGroup cohort, Fate fate, int number) {
    var roll = cohort == YearGroup.YEAR_11 ? year11(dice, number) : year12(dice, fate);
    return movement(dice, roll, number);
  }

  private OnRoll year11(RandomGenerator dice, int number) {
    double thrown = dice.nextDouble() * 100;
    if (thrown < 1.2) {
      return OnRoll.at("");
    }
    if (thrown < 3.7) {
      return OnRoll.at(Weighted.any(dice, world.across()).dfe());
    }
    var school = world.bySize().draw(dice).dfe();
    if (thrown < 6.2) {
      return OnRoll.at(school).livingIn(Weighted.any(dice, world.across()).authority());
    }
    var other = Weighted.any(dice, world.schools()).dfe();
    boolean dual = thrown < 6.6 || number % 400 == 67;
    return dual && !other.equals(school) ? OnRoll.at(school).withSecond(other) : OnRoll.at(school);
  }

  private OnRoll year12(RandomGenerator dice, Fate fate) {
    boolean inSchool =
        switch (fate) {
          case CONTINUING_EDUCATION -> Dice.percent(dice, 55);
          case OFFER, OFFER_DECLINED, ENROLLED_UNASKED, AWAITING -> Dice.percent(dice, 25);
          case OFFER_ON_RESULTS,
              CONTINUING_TRAINING,
              JOB,
              CIRCUMSTANCE,
              OTHER_REASON,
              PERSONAL_DEVELOPMENT,
              OFFER_FAILS,
              TURNED_DOWN,
              NOT_APPLIED,
              MOVED_AWAY,
              UNREACHED,
              NOTHING_HELD ->
              false;
        };
    if (!inSchool) {
      return OnRoll.at("");
    }
    double thrown = dice.nextDouble() * 100;
    if (thrown < 3) {
      return OnRoll.at(Weighted.any(dice, world.across()).dfe());
    }
    var sixthForms = world.schools().stream().filter(School::sixthForm).toList();
    return OnRoll.at(Weighted.any(dice, sixthForms).dfe());
  }

  /** Half in a hundred come after the May count, half in a hundred leave. */
  private OnRoll movement(RandomGenerator dice, OnRoll roll, int number) {
    var may = world.campaign().freeze();
    double thrown = dice.nextDouble() * 100;
    if (number % 400 == 57 || thrown < 0.5) {
      return roll.from(may.plusDays(2 + dice.nextInt(100)));
    }
    int forced = number % 400 - 7;
    if (forced >= 0 && forced < 5 * REASONS.size() && forced % 5 == 0) {
      return roll.left(leaving(dice, may), REASONS.get(forced / 5));
    }
    if (thrown < 1) {
      var why = thrown < 0.8 ? "moved" : Weighted.any(dice, REASONS);
      return roll.left(leaving(dice, may), why);
    }
    return roll;
  }

  private static LocalDate leaving(RandomGenerator dice, LocalDate may) {
    return may.plusDays(dice.nextInt(140) - 50);
  }
}
