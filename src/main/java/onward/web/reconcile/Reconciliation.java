package onward.web.reconcile;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onward.applications.Applications;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.calendar.London;
import onward.calendar.SchoolYear;
import onward.cohort.Cohorts;
import onward.cohort.LedgerLine;
import onward.cohort.Member;
import onward.cohort.Rolls;
import onward.facts.AuthorityCode;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.facts.Sources;
import onward.offers.Offers;
import onward.people.People;
import org.springframework.stereotype.Component;

/**
 * Holds each school's roll against the cohort, the offers and the May census, to the person (paras
 * 12 vi, 31; Annex 4's total).
 */
@Component
class Reconciliation {
  private final Cohorts cohorts;
  private final Rolls rolls;
  private final Offers offers;
  private final Applications applications;
  private final People people;
  private final Sources sources;

  Reconciliation(
      Cohorts cohorts,
      Rolls rolls,
      Offers offers,
      Applications applications,
      People people,
      Sources sources) {
    this.sources = sources;
    this.cohorts = cohorts;
    this.rolls = rolls;
    this.offers = offers;
    this.applications = applications;
    this.people = people;
  }

  /**
   * A school.
   *
   * @param school DfE number; empty = on no roll
   * @param may the census, of the year groups for which it was sent
   */
  record SchoolLine(
      String school, May may, int onRoll, int inCohort, Map<Gap, List<PersonId>> gaps) {}

  /**
   * The May census beside who was in the cohort on that day, of the same year groups.
   *
   * @param count negative where none was sent
   */
  record May(int count, int opening) {
    static final May NOT_SENT = new May(-1, 0);

    static May of(LedgerLine line, int count) {
      return new May(count, line.opening());
    }

    May and(May other) {
      return new May(count + other.count, opening + other.opening);
    }
  }

  /** All schools, and the ledger of each year group. */
  record Result(List<SchoolLine> schools, List<LedgerLine> ledger) {}

  Result of(AuthorityCode authority, Campaign campaign, LocalDate day) {
    var members =
        cohorts.everyMember(authority, campaign, Edition.of(campaign), day, day).stream()
            .filter(Member::counted)
            .toList();
    var ledger =
        cohorts.ledger(
            authority,
            campaign,
            cohorts.everyMember(authority, campaign, Edition.of(campaign), day, day));
    var onRoll = onRoll(authority, day);
    var inCohort = new TreeMap<String, Set<PersonId>>();
    members.forEach(member ->
        inCohort.computeIfAbsent(member.school(), _ -> new HashSet<>()).add(member.person()));
    var spokenFor = spokenFor(authority, day);
    var details = details(authority, day);
    var may = new HashMap<String, May>();
    ledger.forEach(line -> {
      var count = line.mayCount();
      if (count != null) {
        may.merge(line.school(), May.of(line, count), May::and);
      }
    });
    var schools = new ArrayList<SchoolLine>();
    var yearBegan = SchoolYear.of(day).first();
    var names = new HashSet<>(onRoll.keySet());
    names.addAll(inCohort.keySet());
    for (var school : names.stream().sorted().toList()) {
      var there = onRoll.getOrDefault(school, Set.of());
      var counted = inCohort.getOrDefault(school, Set.of());
      var gaps = new EnumMap<Gap, List<PersonId>>(Gap.class);
      gaps.put(Gap.ON_ROLL_NOT_IN_COHORT, Gaps.without(there, counted));
      gaps.put(
          Gap.IN_COHORT_NOT_ON_ROLL, school.isEmpty() ? List.of() : Gaps.without(counted, there));
      gaps.put(Gap.WITHOUT_OFFER, Gaps.without(counted, spokenFor));
      gaps.put(Gap.WITHOUT_CONTACT, Gaps.contactless(counted, details));
      gaps.put(Gap.STALE_CONTACT, Gaps.stale(counted, details, yearBegan));
      schools.add(
          new SchoolLine(
              school, may.getOrDefault(school, May.NOT_SENT), there.size(), counted.size(), gaps));
    }
    return new Result(schools, ledger);
  }

  private Map<String, Set<PersonId>> onRoll(AuthorityCode authority, LocalDate day) {
    var found = new TreeMap<String, Set<PersonId>>();
    for (var known : rolls.all(authority, day)) {
      var left = known.fact().leftOn();
      if (left == null || left.isAfter(day)) {
        found.computeIfAbsent(known.fact().school(), _ -> new HashSet<>()).add(known.person());
      }
    }
    return found;
  }

  private Set<PersonId> spokenFor(AuthorityCode authority, LocalDate day) {
    var found = new HashSet<PersonId>();
    offers.all(authority, day).forEach(known -> found.add(known.person()));
    applications.all(authority, day).forEach(known -> found.add(known.person()));
    return found;
  }

  private Map<PersonId, Gaps.Told> details(AuthorityCode authority, LocalDate day) {
    var told = new HashMap<PersonId, Gaps.Told>();
    var all = people.all(authority, day);
    // what came back when a list was taken back is as old as the list that told it
    var from = sources.find(authority, all.stream().map(Known::source).collect(toSet()));
    for (var known : all) {
      var source = from.get(known.source());
      var on = source == null ? London.day(known.learnt()) : source.day();
      told.put(known.person(), new Gaps.Told(known.fact(), on));
    }
    return told;
  }
}
