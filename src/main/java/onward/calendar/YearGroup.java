package onward.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * The two year groups of a campaign: those finishing compulsory education, and those a year older.
 */
public enum YearGroup {
  YEAR_11("Year 11", 17),
  YEAR_12("Year 12", 18);

  private final String words;
  private final int age;

  YearGroup(String words, int age) {
    this.words = words;
    this.age = age;
  }

  public String words() {
    return words;
  }

  /** First birth date of the group: 1 September, 17 or 18 years before the campaign's. */
  public LocalDate bornFrom(Campaign campaign) {
    return LocalDate.of(campaign.year() - age, Month.SEPTEMBER, 1);
  }

  /** Last birth date of the group. */
  public LocalDate bornTo(Campaign campaign) {
    return bornFrom(campaign).plusYears(1).minusDays(1);
  }

  /** The group that a birth date falls in, if either. */
  public static Optional<YearGroup> of(LocalDate born, Campaign campaign) {
    for (var group : values()) {
      if (!born.isBefore(group.bornFrom(campaign)) && !born.isAfter(group.bornTo(campaign))) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }
}
