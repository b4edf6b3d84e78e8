package onward.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onward.activity.Activities;
import onward.activity.Enrolments;
import onward.activity.Leavers;
import onward.applications.Applications;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.circumstances.Circumstances;
import onward.cohort.Cohorts;
import onward.cohort.Member;
import onward.contacts.Contacts;
import onward.destinations.Intentions;
import onward.facts.AuthorityCode;
import onward.facts.Fact;
import onward.facts.Facts;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.offers.Offers;
import onward.overrides.Overrides;
import onward.people.Details;
import onward.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers who is in a campaign and what is known: one query a fact table, for few or for all. */
@Component
public class Caseloads {
  private final People people;
  private final Cohorts cohorts;
  private final Intentions intentions;
  private final Applications applications;
  private final Offers offers;
  private final Activities activities;
  private final Enrolments enrolments;
  private final Leavers leavers;
  private final Contacts contacts;
  private final Circumstances circumstances;
  private final Overrides overrides;

  Caseloads(
      People people,
      Cohorts cohorts,
      Intentions intentions,
      Applications applications,
      Offers offers,
      Activities activities,
      Enrolments enrolments,
      Leavers leavers,
      Contacts contacts,
      Circumstances circumstances,
      Overrides overrides) {
    this.people = people;
    this.cohorts = cohorts;
    this.intentions = intentions;
    this.applications = applications;
    this.offers = offers;
    this.activities = activities;
    this.enrolments = enrolments;
    this.leavers = leavers;
    this.contacts = contacts;
    this.circumstances = circumstances;
    this.overrides = overrides;
  }

  /** Everybody of a campaign on a day, as known at the end of a day. */
  public Caseload everybody(
      AuthorityCode authority,
      Campaign campaign,
      Edition edition,
      LocalDate day,
      LocalDate asKnownOn) {
    return of(authority, campaign, edition, day, asKnownOn, null);
  }

  /**
   * The same of some people only; nothing is read of anybody else.
   *
   * @param only their numbers; null = everybody
   */
  public Caseload of(
      AuthorityCode authority,
      Campaign campaign,
      Edition edition,
      LocalDate day,
      LocalDate asKnownOn,
      @Nullable Collection<PersonId> only) {
    var asked = new Asked(authority, asKnownOn, only);
    var held = asked.known(people);
    var everyMember = cohorts.everyMember(authority, campaign, edition, day, asKnownOn, held, only);
    var counted = everyMember.stream().filter(Member::counted).toList();
    var details = details(held);
    return new Caseload(
        authority,
        campaign,
        edition,
        day,
        asKnownOn,
        details,
        everyMember,
        facts(asked, counted, details));
  }

  private List<PersonFacts> facts(
      Asked asked, List<Member> members, Map<PersonId, Details> details) {
    var intended = asked.byPerson(intentions);
    var applied = asked.byPerson(applications);
    var offered = asked.byPerson(offers);
    var doing = asked.byPerson(activities);
    var enrolled = asked.byPerson(enrolments);
    var left = asked.byPerson(leavers);
    var tried = asked.byPerson(contacts);
    var hindered = asked.byPerson(circumstances);
    var overridden = asked.byPerson(overrides);
    var facts = new ArrayList<PersonFacts>(members.size());
    for (var member : members) {
      facts.add(
          new PersonFacts(
              member,
              details.get(member.person()),
              of(intended, member),
              of(applied, member),
              of(offered, member),
              of(doing, member),
              of(enrolled, member),
              of(left, member),
              of(tried, member),
              of(hindered, member),
              of(overridden, member)));
    }
    return facts;
  }

  private static Map<PersonId, Details> details(List<Known<Details>> held) {
    var details = HashMap.<PersonId, Details>newHashMap(held.size());
    held.forEach(known -> details.put(known.person(), known.fact()));
    return details;
  }

  private static <F extends Fact> List<Known<F>> of(
      Map<PersonId, List<Known<F>>> facts, Member member) {
    return facts.getOrDefault(member.person(), List.of());
  }

  private record Asked(
      AuthorityCode authority, LocalDate asKnownOn, @Nullable Collection<PersonId> only) {

    <F extends Fact> List<Known<F>> known(Facts<F> facts) {
      return only == null
          ? facts.all(authority, asKnownOn)
          : facts.about(authority, only, asKnownOn);
    }

    /** The facts come by person, so each one's are a piece of the whole list. */
    <F extends Fact> Map<PersonId, List<Known<F>>> byPerson(Facts<F> facts) {
      var all = known(facts);
      var byPerson = new HashMap<PersonId, List<Known<F>>>();
      int from = 0;
      for (int to = 1; to <= all.size(); to++) {
        if (to == all.size() || !all.get(to).person().equals(all.get(from).person())) {
          byPerson.put(all.get(from).person(), List.copyOf(all.subList(from, to)));
          from = to;
        }
      }
      return byPerson;
    }
  }
}
