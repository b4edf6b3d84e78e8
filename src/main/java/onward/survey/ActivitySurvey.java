package onward.survey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import onward.activity.ActivityCode;
import onward.calendar.Campaign;
import onward.calendar.YearGroup;
import onward.cohort.Member;
import onward.destinations.IntendedDestination;
import onward.destinations.Intention;
import onward.destinations.Intentions;
import onward.facts.AuthorityCode;
import onward.facts.Known;
import onward.facts.London;
import onward.facts.PersonId;
import onward.facts.Source;
import onward.facts.SourceId;
import onward.facts.Sources;
import onward.partners.Partners;
import onward.people.Details;
import onward.people.People;
import onward.tables.CsvOut;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The activity survey: what the frozen Year 11 cohort was doing on 1 November (para 41). */
@Component
public class ActivitySurvey {
  private final People people;
  private final Lists lists;
  private final Intentions intentions;
  private final Partners partners;
  private final Sources sources;

  ActivitySurvey(
      People people, Lists lists, Intentions intentions, Partners partners, Sources sources) {
    this.people = people;
    this.lists = lists;
    this.intentions = intentions;
    this.partners = partners;
    this.sources = sources;
  }

  /**
   * A line for each counted Year 11 member, in the order of their references.
   *
   * @param members the campaign's ledger; Year 12 and those removed are left out
   * @param asKnownOn with what was known at the end of which day
   */
  public List<SurveyRow> rows(
      AuthorityCode authority, Campaign campaign, List<Member> members, LocalDate asKnownOn) {
    var details = people.everybody(authority, asKnownOn);
    var told = lists.everybody(authority, asKnownOn);
    var intended = latest(intentions.all(authority, asKnownOn));
    var rule = new DoingRule(campaign.surveyDay(), this::activityWith);
    var surveyed =
        members.stream()
            .filter(member -> member.cohort() == YearGroup.YEAR_11 && member.counted())
            .map(member ->
                new Surveyed(
                    member,
                    details.get(member.person()),
                    rule.on(told.about(member.person()), false),
                    Optional.ofNullable(intended.get(member.person()))))
            .toList();
    var sourcesTold = named(authority, surveyed);
    return surveyed.stream()
        .filter(one -> one.details != null)
        .map(one -> row(one, sourcesTold))
        .sorted(Comparator.comparing(SurveyRow::reference))
        .toList();
  }

  /** The survey as {@code activity-survey.csv}. The table is left open. */
  public static void write(Collection<SurveyRow> rows, CsvOut csv) {
    for (var row : rows) {
      csv.row(
          row.reference(),
          row.forename(),
          row.surname(),
          row.school(),
          row.code(),
          row.activity(),
          row.provider(),
          row.since(),
          row.evidence(),
          row.intended(),
          row.asIntended());
    }
  }

  /** The headings of {@code activity-survey.csv}. */
  public static String[] headings() {
    return new String[] {
      "Reference",
      "Forename",
      "Surname",
      "School",
      "Activity",
      "Activity in words",
      "Provider",
      "Since",
      "Evidence",
      "Intended destination",
      "As intended"
    };
  }

  private record Surveyed(
      Member member,
      @Nullable Details details,
      Optional<Doing> doing,
      Optional<Intention> intention) {}

  private ActivityCode activityWith(String provider) {
    return ProviderRule.activity(provider, partners.find(provider));
  }

  private Map<SourceId, Source> named(AuthorityCode authority, List<Surveyed> surveyed) {
    var ids =
        surveyed.stream().flatMap(one -> one.doing.stream()).map(Doing::source).distinct().toList();
    return sources.find(authority, ids);
  }

  private SurveyRow row(Surveyed one, Map<SourceId, Source> told) {
    var details = Objects.requireNonNull(one.details);
    var activity = one.doing.map(Doing::code).orElse(ActivityCode.CURRENT_NOT_KNOWN);
    var provider = one.doing.map(Doing::provider).orElse("");
    var intended = one.intention.flatMap(held -> IntendedDestination.of(held.destination()));
    boolean same =
        !provider.isEmpty() && partners.key(provider).equals(partners.key(one.member.school()));
    return new SurveyRow(
        one.member.person(),
        details.reference(),
        details.forename(),
        details.surname(),
        one.member.school(),
        activity.code(),
        activity.words(),
        provider.isEmpty() ? "" : partners.name(provider),
        one.doing.map(Doing::since).orElse(null),
        one.doing.map(doing -> evidence(doing, told)).orElse(""),
        intended.map(IntendedDestination::words).orElse(""),
        intended.map(meant -> IntentionRule.asIntended(meant, activity, same)).orElse(""));
  }

  private static String evidence(Doing doing, Map<SourceId, Source> told) {
    var source = told.get(doing.source());
    var place = source == null ? "" : ", " + source.told();
    return doing.evidence().words() + place + (doing.line() > 0 ? " line " + doing.line() : "");
  }

  /** The intention said last: by its own day, then by when we were told. */
  private static Map<PersonId, Intention> latest(List<Known<Intention>> all) {
    var latest = new HashMap<PersonId, Known<Intention>>();
    for (var known : all) {
      latest.merge(
          known.person(), known, (one, other) -> said(other).isBefore(said(one)) ? one : other);
    }
    var held = new HashMap<PersonId, Intention>();
    latest.forEach((person, known) -> held.put(person, known.fact()));
    return held;
  }

  private static LocalDate said(Known<Intention> known) {
    var on = known.fact().recordedOn();
    return on != null ? on : London.day(known.learnt());
  }
}
