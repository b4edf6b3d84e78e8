package onward.cohort;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.calendar.YearGroup;
import onward.facts.AuthorityCode;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.facts.Source;
import onward.facts.SourceId;
import onward.people.Details;
import onward.people.People;
import org.springframework.stereotype.Component;

/** The cohort of a campaign: who is in it, and the ledger that balances to the May count. */
@Component
public class Cohorts {
  private final People people;
  private final Rolls rolls;
  private final CensusTable census;

  Cohorts(People people, Rolls rolls, CensusTable census) {
    this.people = people;
    this.rolls = rolls;
    this.census = census;
  }

  /** Everybody who is counted on the day: the campaign's people. */
  public List<Member> members(
      AuthorityCode authority,
      Campaign campaign,
      Edition edition,
      LocalDate day,
      LocalDate asKnownOn) {
    return everyMember(authority, campaign, edition, day, asKnownOn).stream()
        .filter(Member::counted)
        .toList();
  }

  /** Everybody who ever was in the ledger, also those since removed, by person. */
  public List<Member> everyMember(
      AuthorityCode authority,
      Campaign campaign,
      Edition edition,
      LocalDate day,
      LocalDate asKnownOn) {
    var rule = new CohortRule(authority, campaign, edition, day);
    var details = people.everybody(authority, asKnownOn);
    var spells = spells(rolls.all(authority, asKnownOn));
    var freeze = Freeze.of(campaign, authority, asKnownOn, people, rolls);
    var members = new ArrayList<Member>();
    details.forEach((person, held) -> {
      var own = spells.getOrDefault(person, List.of());
      rule.place(freeze.known(person, held, own))
          .ifPresent(place -> members.add(member(person, place)));
    });
    members.sort(Comparator.comparing(Member::person));
    return members;
  }

  /** The ledger, by cohort and school. */
  public List<LedgerLine> ledger(
      AuthorityCode authority, Campaign campaign, List<Member> everyMember) {
    var counts = census.counts(authority, campaign);
    var lines = new TreeMap<Counted, List<Member>>();
    counts.forEach(count -> lines.put(new Counted(count.cohort(), count.school()), List.of()));
    lines.putAll(
        everyMember.stream()
            .collect(groupingBy(member -> new Counted(member.cohort(), member.school()))));
    return lines.entrySet().stream()
        .map(entry -> line(entry.getKey(), entry.getValue(), counts))
        .toList();
  }

  private record Counted(YearGroup cohort, String school) implements Comparable<Counted> {
    @Override
    public int compareTo(Counted other) {
      return Comparator.comparing(Counted::cohort)
          .thenComparing(Counted::school)
          .compare(this, other);
    }
  }

  /** Takes in one school's May count. */
  public void record(Source source, int line, CensusCount count) {
    census.add(source, line, count);
  }

  /** Takes back the counts of a source. */
  public void undoCensus(AuthorityCode authority, SourceId source) {
    census.remove(authority, source);
  }

  /** The May counts that stand for a campaign. */
  public List<CensusCount> counts(AuthorityCode authority, Campaign campaign) {
    return census.counts(authority, campaign);
  }

  private static LedgerLine line(Counted counted, List<Member> members, List<CensusCount> counts) {
    int opening = (int) members.stream().filter(m -> m.joined() == Member.Joined.OPENING).count();
    int removed = (int) members.stream().filter(m -> !m.counted()).count();
    var mayCount =
        counts.stream()
            .filter(count -> new Counted(count.cohort(), count.school()).equals(counted))
            .map(CensusCount::count)
            .findFirst()
            .orElse(null);
    return new LedgerLine(
        counted.cohort(), counted.school(), opening, members.size() - opening, removed, mayCount);
  }

  private static Member member(PersonId person, CohortRule.Place place) {
    return new Member(
        person,
        place.cohort(),
        place.school(),
        place.joined(),
        place.removedOn(),
        place.removedBecause());
  }

  private static Map<PersonId, List<RollSpell>> spells(List<Known<RollSpell>> known) {
    return known.stream().collect(groupingBy(Known::person, mapping(Known::fact, toList())));
  }

  /**
   * What was known at the end of 31 May: whose list had come, who was on it, where they lived.
   * Where nothing had come from a school by then, its later list is taken as its May list.
   */
  private record Freeze(
      Set<String> schools, Set<PersonId> enrolled, Map<PersonId, Details> details) {

    static Freeze of(
        Campaign campaign,
        AuthorityCode authority,
        LocalDate asKnownOn,
        People people,
        Rolls rolls) {
      if (!asKnownOn.isAfter(campaign.freeze())) {
        return new Freeze(Set.of(), Set.of(), Map.of());
      }
      var then = rolls.all(authority, campaign.freeze());
      return new Freeze(
          then.stream().map(known -> known.fact().school()).collect(toSet()),
          then.stream().map(Known::person).collect(toSet()),
          people.everybody(authority, campaign.freeze()));
    }

    CohortRule.Known known(PersonId person, Details held, List<RollSpell> spells) {
      boolean missed =
          !enrolled.contains(person)
              && !spells.isEmpty()
              && spells.stream().allMatch(spell -> schools.contains(spell.school()));
      var home = details.getOrDefault(person, held).homeAuthority();
      return new CohortRule.Known(held, home, spells, missed);
    }
  }
}
