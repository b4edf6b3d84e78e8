package onward.monitoring;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.calendar.YearGroup;
import onward.cohort.CensusCount;
import onward.cohort.Cohorts;
import onward.cohort.Member;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.guarantee.GuaranteeStatus;
import onward.guarantee.Guarantees;
import onward.guarantee.Standing;
import onward.people.Details;
import onward.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The Guarantee by month, from the end of May to the end of October, whole and in parts. */
@Component
public class GuaranteeTables {
  private final Guarantees guarantees;
  private final Cohorts cohorts;
  private final People people;

  GuaranteeTables(Guarantees guarantees, Cohorts cohorts, People people) {
    this.guarantees = guarantees;
    this.cohorts = cohorts;
    this.people = people;
  }

  /** The month ends of a campaign's tables that have come by a day. */
  public static List<LocalDate> monthEnds(Campaign campaign, LocalDate today) {
    return IntStream.rangeClosed(Month.MAY.getValue(), Month.OCTOBER.getValue())
        .mapToObj(month -> YearMonth.of(campaign.year(), month).atEndOfMonth())
        .filter(end -> !end.isAfter(today))
        .toList();
  }

  /**
   * A line for each cohort and day on which anything was known, cohort by cohort; a day on which
   * nothing was has none.
   */
  public List<GuaranteeMonth> months(
      AuthorityCode authority, Campaign campaign, List<LocalDate> days) {
    var may = cohorts.counts(authority, campaign);
    var lines = new ArrayList<GuaranteeMonth>();
    var counts = guarantees.counts(authority, campaign, days);
    for (var cohort : YearGroup.values()) {
      for (var day : days) {
        var own = new EnumMap<GuaranteeStatus, Integer>(GuaranteeStatus.class);
        counts.stream()
            .filter(one -> one.cohort() == cohort && one.day().equals(day))
            .forEach(one -> own.put(one.status(), one.count()));
        if (!own.isEmpty()) {
          lines.add(
              new GuaranteeMonth(day, cohort, "", own, whole(authority, campaign, cohort, may)));
        }
      }
    }
    return lines;
  }

  /**
   * The fixed count that published shares are of: what each school's May census said, and whoever
   * was in the ledger on 31 May without one, such as those on no roll. Year 12 has one only where
   * schools sent it.
   */
  private @Nullable Integer whole(
      AuthorityCode authority, Campaign campaign, YearGroup cohort, List<CensusCount> may) {
    var census = mayCount(may, cohort, null);
    if (cohort == YearGroup.YEAR_12) {
      return census;
    }
    var freeze = campaign.freeze();
    var members = cohorts.everyMember(authority, campaign, Edition.of(campaign), freeze, freeze);
    return cohorts.ledger(authority, campaign, members).stream()
        .filter(line -> line.cohort() == cohort)
        .mapToInt(line -> line.mayCount() instanceof Integer count ? count : line.opening())
        .sum();
  }

  /** By what a cohort is taken apart. */
  public enum By {
    SCHOOL("School"),
    SEX("Sex"),
    ETHNICITY("Ethnicity"),
    NEED("Special educational needs"),
    CHARACTERISTIC("Characteristic");

    private final String words;

    By(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /**
   * A day's cohorts in parts, as kept; someone with two characteristics is in both parts.
   *
   * @param by the part's name is the school's key, or the national code
   */
  public List<GuaranteeMonth> parts(
      AuthorityCode authority, Campaign campaign, LocalDate day, By by) {
    var may = cohorts.counts(authority, campaign);
    var details = people.everybody(authority, day);
    var schools = schools(authority, campaign, day, by);
    var found = new TreeMap<Place, Map<GuaranteeStatus, Integer>>(Place.ORDER);
    for (var standing : guarantees.on(authority, campaign, day)) {
      for (String part : parts(by, standing.person(), details, schools)) {
        found
            .computeIfAbsent(
                new Place(standing.cohort(), part), _ -> new EnumMap<>(GuaranteeStatus.class))
            .merge(standing.decision().status(), 1, Integer::sum);
      }
    }
    return found.entrySet().stream()
        .map(one ->
            new GuaranteeMonth(
                day,
                one.getKey().cohort,
                one.getKey().part,
                one.getValue(),
                by == By.SCHOOL ? mayCount(may, one.getKey().cohort, one.getKey().part) : null))
        .toList();
  }

  /** Who is in a part, whatever their cohort and status. */
  public Set<PersonId> people(
      AuthorityCode authority, Campaign campaign, LocalDate day, By by, String part) {
    var details = people.everybody(authority, day);
    var schools = schools(authority, campaign, day, by);
    return guarantees.on(authority, campaign, day).stream()
        .map(Standing::person)
        .filter(person -> parts(by, person, details, schools).contains(part))
        .collect(Collectors.toSet());
  }

  private record Place(YearGroup cohort, String part) {
    static final Comparator<Place> ORDER =
        Comparator.comparing(Place::cohort).thenComparing(Place::part);
  }

  private Map<PersonId, String> schools(
      AuthorityCode authority, Campaign campaign, LocalDate day, By by) {
    var schools = new HashMap<PersonId, String>();
    if (by == By.SCHOOL) {
      for (Member member :
          cohorts.everyMember(authority, campaign, Edition.of(campaign), day, day)) {
        schools.put(member.person(), member.school());
      }
    }
    return schools;
  }

  private static List<String> parts(
      By by, PersonId person, Map<PersonId, Details> details, Map<PersonId, String> schools) {
    var held = details.get(person);
    return switch (by) {
      case SCHOOL -> List.of(schools.getOrDefault(person, ""));
      case SEX -> List.of(held == null ? "" : held.sex());
      case ETHNICITY -> List.of(held == null ? "" : held.ethnicity());
      case NEED -> List.of(held == null ? "" : held.sen());
      case CHARACTERISTIC ->
          held == null || held.characteristics().isEmpty()
              ? List.of("")
              : held.characteristics().stream().distinct().toList();
    };
  }

  private static @Nullable Integer mayCount(
      List<CensusCount> counts, YearGroup cohort, @Nullable String school) {
    var own =
        counts.stream()
            .filter(count -> count.cohort() == cohort)
            .filter(count -> school == null || count.school().equals(school))
            .toList();
    return own.isEmpty() ? null : own.stream().mapToInt(CensusCount::count).sum();
  }
}
