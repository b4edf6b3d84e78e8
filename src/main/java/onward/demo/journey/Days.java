package onward.demo.journey;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import onward.calendar.Campaign;
import onward.demo.draw.Dice;

/** The days on which things happen in a campaign year. */
record Days(Campaign campaign, RandomGenerator dice) {

  LocalDate day(int month, int day) {
    return LocalDate.of(campaign.year(), month, day);
  }

  LocalDate between(LocalDate from, LocalDate to) {
    return from.plusDays(dice.nextLong(to.toEpochDay() - from.toEpochDay() + 1));
  }

  /** Half of the offers are made by the end of March, nearly all by August. */
  LocalDate offered() {
    if (Dice.percent(dice, 50)) {
      return between(day(1, 20), day(3, 26));
    }
    return Dice.percent(dice, 75)
        ? between(day(3, 27), day(6, 25))
        : between(day(6, 26), day(9, 20));
  }

  /** The first days of September. */
  LocalDate start() {
    return day(9, 1).plusDays(dice.nextInt(9));
  }

  LocalDate summer() {
    return between(day(6, 5), day(9, 20));
  }
}
