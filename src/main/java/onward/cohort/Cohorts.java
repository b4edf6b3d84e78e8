package onward.cohort;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.calendar.London;
import onward.calendar.YearGroup;
import onward.facts.AuthorityCode;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.facts.Source;
import onward.facts.SourceId;
import onward.people.Details;
import onward.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cohort of a campaign: who is in it, and the ledger that balances to the May count. */
@Component
public class Cohorts {
  private final People people;
  private final Rolls rolls;
  private final RollOrder order;
  private final FreezeTable freezes;
  private final CensusTable census;

  Cohorts(People people, Rolls rolls, RollOrder order, FreezeTable freezes, CensusTable census) {
    this.order = order;
    this.people = people;
    this.rolls = rolls;
    this.freezes = freezes;
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
    return everyMember(
        authority, campaign, edition, day, asKnownOn, people.all(authority, asKnownOn), null);
  }

  /**
   * The same, for a reader who holds the details already.
   *
   * @param held what was known of them on the day {@code asKnownOn}
   * @param only the people held, where they are few; null where they are everybody
   */
  public List<Member> everyMember(
      AuthorityCode authority,
      Campaign campaign,
      Edition edition,
      LocalDate day,
      LocalDate asKnownOn,
      List<Known<Details>> held,
      @Nullable Collection<PersonId> only) {
    var rule = new CohortRule(authority, campaign, edition, day);
    var rolled =
        only == null ? rolls.all(authority, asKnownOn) : rolls.about(authority, only, asKnownOn);
    var spells = rolled.stream().collect(groupingBy(Known::person));
    order.put(authority, campaign.freeze(), asKnownOn, spells.values());
    var freeze = freeze(authority, campaign, asKnownOn, held, spells);
    var members = new ArrayList<Member>();
    for (var known : held) {
      var own = spells.getOrDefault(known.person(), List.of());
      rule.place(freeze.known(known, own))
          .ifPresent(place -> members.add(member(known.person(), place)));
    }
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

  /**
   * What was known at the end of 31 May. Whatever stands and was learnt by then was known then, so
   * only those of whom something was learnt later are looked up.
   */
  private Freeze freeze(
      AuthorityCode authority,
      Campaign campaign,
      LocalDate asKnownOn,
      List<Known<Details>> held,
      Map<PersonId, List<Known<RollSpell>>> spells) {
    var day = campaign.freeze();
    if (!asKnownOn.isAfter(day)) {
      return new Freeze(Set.of(), Set.of(), Map.of());
    }
    var end = London.endOf(day);
    var changed = later(held, known -> known.learnt().isBefore(end));
    var homes =
        changed.isEmpty() ? List.<Known<Details>>of() : people.about(authority, changed, day);
    var candidates =
        later(
            held,
            known ->
                spells.getOrDefault(known.person(), List.of()).stream()
                    .anyMatch(spell -> spell.learnt().isBefore(end)));
    var schools = candidates.isEmpty() ? Set.<String>of() : freezes.schools(authority, day);
    return new Freeze(schools, missed(authority, day, schools, candidates), homes(homes));
  }

  private static List<PersonId> later(List<Known<Details>> held, Predicate<Known<Details>> then) {
    return held.stream().filter(then.negate()).map(Known::person).toList();
  }

  private Set<PersonId> missed(
      AuthorityCode authority, LocalDate day, Set<String> schools, List<PersonId> candidates) {
    if (schools.isEmpty()) {
      return Set.of();
    }
    var enrolled = freezes.enrolled(authority, day, candidates);
    return candidates.stream().filter(person -> !enrolled.contains(person)).collect(toSet());
  }

  private static Map<PersonId, String> homes(List<Known<Details>> then) {
    return then.stream()
        .collect(toMap(Known::person, known -> known.fact().homeAuthority(), (_, last) -> last));
  }

  /**
   * What was known at the end of 31 May: whose list had come, who was not on it, where they lived.
   * Where nothing had come from a school by then, its later list is taken as its May list.
   *
   * @param homes the home authorities of those whose details changed since
   */
  private record Freeze(Set<String> schools, Set<PersonId> missing, Map<PersonId, String> homes) {

    CohortRule.Known known(Known<Details> held, List<Known<RollSpell>> spells) {
      boolean missed =
          missing.contains(held.person())
              && !spells.isEmpty()
              && spells.stream().allMatch(spell -> schools.contains(spell.fact().school()));
      var home = homes.getOrDefault(held.person(), held.fact().homeAuthority());
      return new CohortRule.Known(
          held.fact(), home, spells.stream().map(Known::fact).toList(), missed);
    }
  }
}
