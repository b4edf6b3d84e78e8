package onward.demo;

import java.time.LocalDate;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;

/**
 * What to make up.
 *
 * @param authority a real code; its schools and people are made up
 * @param people both year groups of the campaign together
 * @param seed the same seed gives the same bytes
 * @param day lists received after this day are left out
 */
public record DemoPlan(
    AuthorityCode authority, int people, long seed, Campaign campaign, LocalDate day) {
  public DemoPlan {
    if (people < 0) {
      throw new IllegalArgumentException("A number of people cannot be negative: " + people);
    }
  }
}
