package onward.survey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onward.activity.ActivityCode;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.calendar.London;
import onward.calendar.SchoolYear;
import onward.calendar.YearGroup;
import onward.cohort.Cohorts;
import onward.cohort.Member;
import onward.destinations.IntendedDestination;
import onward.destinations.Intention;
import onward.destinations.Intentions;
import onward.facts.AuthorityCode;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.facts.Source;
import onward.facts.SourceId;
import onward.facts.Sources;
import onward.offers.Offer;
import onward.offers.OfferRule;
import onward.offers.Offers;
import onward.offers.Reply;
import onward.partners.Partners;
import onward.people.Details;
import onward.people.People;
import onward.tables.CsvOut;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The activity survey: what the frozen Year 11 cohort was doing on 1 November (para 41), filled
 * from enrolment lists first, then from what providers and young people told.
 */
@Component
public class ActivitySurvey {
  private final People people;
  private final Lists lists;
  private final Intentions intentions;
  private final Offers offers;
  private final Partners partners;
  private final Sources sources;
  private final Cohorts cohorts;

  ActivitySurvey(
      People people,
      Lists lists,
      Intentions intentions,
      Offers offers,
      Partners partners,
      Sources sources,
      Cohorts cohorts) {
    this.people = people;
    this.lists = lists;
    this.intentions = intentions;
    this.offers = offers;
    this.partners = partners;
    this.sources = sources;
    this.cohorts = cohorts;
  }

  /**
   * Whom the survey is about: the ledger as it was frozen, without those who have since left it as
   * duplicates, as died or as never ours.
   *
   * @param today the day whose knowledge counts
   */
  public List<Member> surveyed(AuthorityCode authority, Campaign campaign, LocalDate today) {
    var edition = Edition.of(campaign);
    var removed =
        cohorts.everyMember(authority, campaign, edition, today, today).stream()
            .filter(member -> !member.counted() && member.cohort() == YearGroup.YEAR_11)
            .map(Member::person)
            .collect(Collectors.toSet());
    return cohorts.everyMember(authority, campaign, edition, campaign.freeze(), today).stream()
        .filter(member -> !removed.contains(member.person()))
        .toList();
  }

  /** The survey of the leavers of Year 11, a line each, in the order of their references. */
  public List<SurveyRow> rows(
      AuthorityCode authority, Campaign campaign, List<Member> members, LocalDate asKnownOn) {
    return rows(authority, campaign, YearGroup.YEAR_11, members, asKnownOn);
  }

  /**
   * A line for each counted member, in the order of their references.
   *
   * @param cohort Year 11, or those a year older: the equivalent survey of 17-year-olds (para 43)
   * @param members the campaign's ledger; those removed are left out
   * @param asKnownOn with what was known at the end of which day
   */
  public List<SurveyRow> rows(
      AuthorityCode authority,
      Campaign campaign,
      YearGroup cohort,
      List<Member> members,
      LocalDate asKnownOn) {
    var details = people.everybody(authority, asKnownOn);
    var told = lists.everybody(authority, asKnownOn);
    var intended = latest(intentions.all(authority, asKnownOn));
    var offered = offered(authority, campaign, asKnownOn);
    var came = came(campaign, told);
    var rule = new DoingRule(campaign.surveyDay(), this::activityWith);
    var surveyed =
        members.stream()
            .filter(member -> member.cohort() == cohort && member.counted())
            .map(member ->
                new Surveyed(
                    member,
                    details.get(member.person()),
                    rule.on(told.about(member.person()), false),
                    Optional.ofNullable(intended.get(member.person())),
                    offered.getOrDefault(member.person(), "")))
            .toList();
    var sourcesTold = named(authority, surveyed);
    return surveyed.stream()
        .filter(one -> one.details != null)
        .map(one -> row(one, sourcesTold, came))
        .sorted(Comparator.comparing(SurveyRow::reference))
        .toList();
  }

  /** The survey as {@code activity-survey.csv}. The table is left open. */
  public static void write(Collection<SurveyRow> rows, List<SurveyColumn> columns, CsvOut csv) {
    for (var row : rows) {
      csv.row(columns.stream().map(column -> column.cell(row)).toArray());
    }
  }

  private record Surveyed(
      Member member,
      @Nullable Details details,
      Optional<Doing> doing,
      Optional<Intention> intention,
      String offeredBy) {}

  private ActivityCode activityWith(String provider) {
    return ProviderRule.activity(provider, partners.find(provider));
  }

  /** By person, who made the offer that stood on the day; an accepted one before any other. */
  private Map<PersonId, String> offered(
      AuthorityCode authority, Campaign campaign, LocalDate asKnownOn) {
    var best = new HashMap<PersonId, Offer>();
    for (var known : offers.all(authority, asKnownOn)) {
      var offer = known.fact();
      boolean named = !offer.provider().isEmpty() && offer.reply() != Reply.DECLINED;
      if (named && OfferRule.stands(known, campaign.surveyDay())) {
        best.merge(
            known.person(), offer, (one, other) -> one.reply() == Reply.ACCEPTED ? one : other);
      }
    }
    var providers = new HashMap<PersonId, String>();
    best.forEach((person, offer) -> providers.put(person, partners.key(offer.provider())));
    return providers;
  }

  /** The providers of whom an enrolment was told since September. */
  private static Set<String> came(Campaign campaign, Lists.Everybody told) {
    var september = SchoolYear.of(campaign.surveyDay()).first();
    return told.enrolments().values().stream()
        .flatMap(List::stream)
        .filter(known -> !London.day(known.learnt()).isBefore(september))
        .map(known -> known.fact().provider())
        .collect(Collectors.toSet());
  }

  private Map<SourceId, Source> named(AuthorityCode authority, List<Surveyed> surveyed) {
    var ids =
        surveyed.stream().flatMap(one -> one.doing.stream()).map(Doing::source).distinct().toList();
    return sources.find(authority, ids);
  }

  private SurveyRow row(Surveyed one, Map<SourceId, Source> told, Set<String> came) {
    var details = Objects.requireNonNull(one.details);
    var activity = one.doing.map(Doing::code).orElse(ActivityCode.CURRENT_NOT_KNOWN);
    var provider = one.doing.map(Doing::provider).orElse("");
    var intended = one.intention.flatMap(held -> IntendedDestination.of(held.destination()));
    boolean same =
        !provider.isEmpty() && partners.key(provider).equals(partners.key(one.member.school()));
    var school = one.member.school();
    return new SurveyRow(
        one.member.person(),
        details,
        school,
        school.isEmpty() ? "On no roll" : partners.name(school),
        activity,
        provider.isEmpty() ? "" : partners.name(provider),
        one.doing.map(Doing::since).orElse(null),
        ToldBy.of(one.doing),
        one.doing.map(doing -> evidence(doing, told)).orElse(""),
        intended.map(IntendedDestination::words).orElse(""),
        intended.map(meant -> IntentionRule.asIntended(meant, activity, same)).orElse(""),
        one.offeredBy.isEmpty() ? "" : partners.name(one.offeredBy),
        Uptake.of(one.offeredBy, one.doing, came),
        waitingOn(one, came));
  }

  /** Whose list may still tell of someone of whom nobody told: who made an offer, or was meant. */
  private String waitingOn(Surveyed one, Set<String> came) {
    if (one.doing.isPresent()) {
      return "";
    }
    var meant = one.intention.map(Intention::provider).orElse("");
    var likely = one.offeredBy.isEmpty() && !meant.isEmpty() ? partners.key(meant) : one.offeredBy;
    return likely.isEmpty() || came.contains(likely) ? "" : partners.name(likely);
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
