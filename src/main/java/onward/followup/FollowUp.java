package onward.followup;

import onward.calendar.YearGroup;
import onward.facts.PersonId;
import onward.guarantee.GuaranteeStatus;

/**
 * One person to follow up.
 *
 * @param why what the work is, one sentence without its full stop
 * @param waitingOn the name of the provider whose list is awaited, empty where none is
 */
public record FollowUp(
    PersonId person,
    YearGroup cohort,
    GuaranteeStatus status,
    Queue queue,
    String why,
    String waitingOn) {

  /** The same work with other words for why. */
  public FollowUp withWhy(String why) {
    return new FollowUp(person, cohort, status, queue, why, waitingOn);
  }
}
