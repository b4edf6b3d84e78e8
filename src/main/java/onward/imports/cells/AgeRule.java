package onward.imports.cells;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Optional;
import onward.calendar.Campaign;

/**
 * Whether a birth date can be that of somebody on a list. Ages are told on 1 September of the
 * campaign, the day that parts the year groups. Whoever is out of the two year groups but of a
 * possible age is outside; only what must be a slip of the pen is refused.
 */
public final class AgeRule {
  /** A school's roll may begin with its youngest classes, but none of ours is near this age. */
  private static final int YOUNGEST = 10;

  /** On a roll: support for special needs goes to 25, and a year more does no harm. */
  public static final int OLDEST_ON_A_ROLL = 26;

  /** On any other list: a college's record holds adults of every age. */
  public static final int OLDEST = 100;

  private static final String CURE =
      "Correct the year of birth; take the row out if it is about somebody of that age.";

  private AgeRule() {}

  /**
   * What is wrong with a birth date.
   *
   * @param oldest the greatest age that somebody on the list may have, in years
   */
  public static Optional<Fault> fault(LocalDate born, Campaign campaign, int oldest) {
    var day = LocalDate.of(campaign.year(), Month.SEPTEMBER, 1);
    if (born.isAfter(day)) {
      return Optional.of(new Fault("This birth date is still to come.", CURE));
    }
    int age = Period.between(born, day).getYears();
    return age >= YOUNGEST && age <= oldest
        ? Optional.empty()
        : Optional.of(
            new Fault(
                "This birth date makes them " + age + " on 1 September " + day.getYear() + ".",
                CURE));
  }
}
