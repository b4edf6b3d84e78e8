package onward.guarantee;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onward.activity.Activities;
import onward.activity.Enrolments;
import onward.activity.Leavers;
import onward.applications.Applications;
import onward.circumstances.Circumstances;
import onward.cohort.Member;
import onward.contacts.Contacts;
import onward.destinations.Intentions;
import onward.facts.AuthorityCode;
import onward.facts.Fact;
import onward.facts.Facts;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.offers.Offers;
import onward.people.Details;
import onward.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the facts about people: one query a fact table, whatever the number of people. */
@Component
record Dossiers(
    People people,
    Intentions intentions,
    Applications applications,
    Offers offers,
    Activities activities,
    Enrolments enrolments,
    Leavers leavers,
    Contacts contacts,
    Circumstances circumstances) {

  /**
   * The facts about each member, in the members' order.
   *
   * @param only the members' own numbers where they are few; null to read everybody's facts
   */
  List<PersonFacts> about(
      AuthorityCode authority,
      List<Member> members,
      LocalDate asKnownOn,
      @Nullable Collection<PersonId> only) {
    var asked = new Asked(authority, asKnownOn, only);
    var details =
        asked.known(people).stream()
            .collect(Collectors.toMap(Known::person, Known::fact, (_, later) -> later));
    var intended = asked.byPerson(intentions);
    var applied = asked.byPerson(applications);
    var offered = asked.byPerson(offers);
    var doing = asked.byPerson(activities);
    var enrolled = asked.byPerson(enrolments);
    var left = asked.byPerson(leavers);
    var tried = asked.byPerson(contacts);
    var hindered = asked.byPerson(circumstances);
    return members.stream()
        .map(member ->
            new PersonFacts(
                member,
                details(details, member.person()),
                of(intended, member),
                of(applied, member),
                of(offered, member),
                of(doing, member),
                of(enrolled, member),
                of(left, member),
                of(tried, member),
                of(hindered, member)))
        .toList();
  }

  private static @Nullable Details details(Map<PersonId, Details> details, PersonId person) {
    return details.get(person);
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

    <F extends Fact> Map<PersonId, List<Known<F>>> byPerson(Facts<F> facts) {
      return known(facts).stream().collect(groupingBy(Known::person));
    }
  }
}
