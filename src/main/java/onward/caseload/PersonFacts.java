package onward.caseload;

import java.util.List;
import onward.activity.Activity;
import onward.activity.Enrolment;
import onward.activity.Leaving;
import onward.applications.Application;
import onward.circumstances.Circumstance;
import onward.cohort.Member;
import onward.contacts.Contact;
import onward.destinations.Intention;
import onward.facts.Known;
import onward.offers.Offer;
import onward.overrides.StatusOverride;
import onward.people.Details;
import org.jspecify.annotations.Nullable;

/**
 * Everything known about one person of a campaign that can decide a status. The lists' order means
 * nothing.
 *
 * @param member their place in the cohort
 * @param details null where they are not known
 */
public record PersonFacts(
    Member member,
    @Nullable Details details,
    List<Known<Intention>> intentions,
    List<Known<Application>> applications,
    List<Known<Offer>> offers,
    List<Known<Activity>> activities,
    List<Known<Enrolment>> enrolments,
    List<Known<Leaving>> leavings,
    List<Known<Contact>> contacts,
    List<Known<Circumstance>> circumstances,
    List<Known<StatusOverride>> overrides) {

  /** The same, as if nobody had decided against the facts. */
  public PersonFacts withoutOverrides() {
    return new PersonFacts(
        member,
        details,
        intentions,
        applications,
        offers,
        activities,
        enrolments,
        leavings,
        contacts,
        circumstances,
        List.of());
  }
}
