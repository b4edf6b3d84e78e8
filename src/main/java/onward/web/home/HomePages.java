package onward.web.home;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import onward.calendar.Campaign;
import onward.calendar.YearGroup;
import onward.facts.AuthorityCode;
import onward.followup.FollowUp;
import onward.followup.Queue;
import onward.guarantee.GuaranteeStatus;
import onward.guarantee.Guarantees;
import onward.guarantee.Guarantees.StatusCount;
import onward.guarantee.StatusGroup;
import onward.imports.ImportFile;
import onward.imports.Imports;
import onward.overrides.Overrides;
import onward.partners.Partners;
import onward.quality.Lack;
import onward.web.Address;
import onward.web.StatusTag;
import onward.web.Today;
import onward.web.Words;
import onward.web.WorkLists;
import onward.web.govuk.ErrorLink;
import org.springframework.stereotype.Component;

/** Gathers the year at a glance. */
@Component
class HomePages {
  /** Without an answer yet: a list that is awaited may bring one. */
  private static final List<GuaranteeStatus> WAITING =
      List.of(GuaranteeStatus.NOT_YET_RECORDED, GuaranteeStatus.AWAITING_OUTCOME);

  private static final int SHOWN = 8;

  private final Guarantees guarantees;
  private final HomeTable table;
  private final Partners partners;
  private final WorkLists work;
  private final Overrides overrides;
  private final Imports imports;
  private final Today today;

  HomePages(
      Guarantees guarantees,
      HomeTable table,
      Partners partners,
      WorkLists work,
      Overrides overrides,
      Imports imports,
      Today today) {
    this.guarantees = guarantees;
    this.table = table;
    this.partners = partners;
    this.work = work;
    this.overrides = overrides;
    this.imports = imports;
    this.today = today;
  }

  HomePage of(AuthorityCode authority, String asked) {
    var day = today.or(asked);
    var campaign = Campaign.on(day);
    var counts = guarantees.counts(authority, campaign, List.of(day));
    var changes = changes(authority, campaign, day);
    return new HomePage(
        String.valueOf(campaign.year()),
        Words.day(day),
        day.toString(),
        today.day().toString(),
        today.wrong(asked).isEmpty()
            ? List.of()
            : List.of(new ErrorLink(today.wrong(asked), "#day")),
        counts.isEmpty()
            ? List.of()
            : Arrays.stream(YearGroup.values())
                .map(group -> panel(group, day, counts, changes))
                .toList(),
        chart(authority, campaign, day),
        waiting(authority, campaign, day),
        work(authority),
        wrong(authority),
        inHand(authority));
  }

  private Changes changes(AuthorityCode authority, Campaign campaign, LocalDate day) {
    var friday = day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
    boolean known = !guarantees.counts(authority, campaign, List.of(friday)).isEmpty();
    return new Changes(
        friday, known, known ? table.moved(authority, campaign.year(), friday, day) : List.of());
  }

  private HomePage.Panel panel(
      YearGroup cohort, LocalDate day, List<StatusCount> counts, Changes changes) {
    var own = counts.stream().filter(count -> count.cohort() == cohort).toList();
    int total = own.stream().mapToInt(StatusCount::count).sum();
    var list =
        Address.of("/people")
            .and("cohort", cohort.name())
            .and("day", day.equals(today.day()) ? "" : day);
    var moved =
        Address.of("/changes")
            .and("from", changes.since())
            .and("to", day)
            .and("cohort", cohort.name());
    return new HomePage.Panel(
        cohort.words(),
        Words.number(total),
        list.toString(),
        Arrays.stream(StatusGroup.values())
            .map(group -> bar(group, own, total, changes.words(cohort, group), moved, list))
            .toList(),
        changes.about(cohort),
        changes.anybody(cohort) ? moved.toString() : "");
  }

  private static HomePage.Bar bar(
      StatusGroup group,
      List<StatusCount> counts,
      int total,
      String change,
      Address moved,
      Address list) {
    int count = sum(counts, group);
    return new HomePage.Bar(
        group.words(),
        StatusTag.look(group),
        Words.number(count),
        Words.percent(count, total),
        total == 0 ? 0 : 100.0 * count / total,
        change,
        moved.and("group", group.name()).toString(),
        list.and("group", group.name()).toString());
  }

  private MonthsChart chart(AuthorityCode authority, Campaign campaign, LocalDate day) {
    var ends = monthEnds(campaign, day);
    var counts = guarantees.counts(authority, campaign, ends);
    var months = new ArrayList<MonthsChart.Month>();
    for (var end : ends) {
      var own = counts.stream().filter(count -> count.day().equals(end)).toList();
      int people = own.stream().mapToInt(StatusCount::count).sum();
      if (people > 0) {
        months.add(
            new MonthsChart.Month(
                Words.month(end).substring(0, 3),
                end.equals(day) ? Words.day(end) : "End of " + Words.month(end),
                people,
                sum(own, StatusGroup.OFFER_MADE),
                sum(own, StatusGroup.NOT_RECORDED)));
      }
    }
    return new MonthsChart(months);
  }

  /** The last day of every month of the campaign before the day, then the day itself. */
  private static List<LocalDate> monthEnds(Campaign campaign, LocalDate day) {
    var ends = new ArrayList<LocalDate>();
    var end = LocalDate.of(campaign.year() - 1, 9, 30);
    while (end.isBefore(day.withDayOfMonth(1))) {
      ends.add(end);
      end = end.plusDays(1).plusMonths(1).minusDays(1);
    }
    ends.add(day);
    return ends;
  }

  private List<HomePage.Line> waiting(AuthorityCode authority, Campaign campaign, LocalDate day) {
    var codes = WAITING.stream().map(GuaranteeStatus::code).toList();
    return table.named(authority, campaign.year(), day, codes, SHOWN).stream()
        .map(named ->
            new HomePage.Line(
                Words.number(named.people()),
                partners.name(named.provider()),
                "",
                Address.of("/people")
                    .and("provider", named.provider())
                    .andAll("code", codes)
                    .and("day", day.equals(today.day()) ? "" : day)
                    .toString()))
        .toList();
  }

  private List<HomePage.Line> work(AuthorityCode authority) {
    var byQueue = work.today(authority).stream().collect(groupingBy(FollowUp::queue, counting()));
    var queues =
        Arrays.stream(Queue.values())
            .map(queue ->
                new HomePage.Line(
                    Words.number(byQueue.getOrDefault(queue, 0L)),
                    Words.sentence(queue.words()),
                    "",
                    "/to-do?queue=" + queue.name()));
    return Stream.concat(queues, year12(authority)).toList();
  }

  /** The two lists that the guidance wants of 17 year olds, whoever else works on them. */
  private Stream<HomePage.Line> year12(AuthorityCode authority) {
    var counts =
        guarantees.counts(authority, today.campaign(), List.of(today.day())).stream()
            .filter(count -> count.cohort() == YearGroup.YEAR_12)
            .toList();
    return Stream.of(
        year12(
            counts,
            "Year 12 in employment",
            "to be told that they are entitled to an offer (para 36)",
            List.of(GuaranteeStatus.FOUND_EMPLOYMENT)),
        year12(
            counts,
            "Priority group of Year 12",
            "neither continuing nor employed, and without an offer (para 37)",
            Arrays.stream(GuaranteeStatus.values())
                .filter(status -> status.group() != StatusGroup.OFFER_MADE)
                .filter(status -> status != GuaranteeStatus.FOUND_EMPLOYMENT)
                .toList()));
  }

  private static HomePage.Line year12(
      List<StatusCount> counts, String text, String about, List<GuaranteeStatus> statuses) {
    int people =
        counts.stream()
            .filter(count -> statuses.contains(count.status()))
            .mapToInt(StatusCount::count)
            .sum();
    return new HomePage.Line(
        Words.number(people),
        text,
        about,
        Address.of("/people")
            .and("cohort", YearGroup.YEAR_12.name())
            .andAll("code", statuses.stream().map(GuaranteeStatus::code).toList())
            .toString());
  }

  /** What can be put right: one call a provider, contradictions, and overrides, never silent. */
  private List<HomePage.Line> wrong(AuthorityCode authority) {
    var found = work.work(authority);
    long people = found.lacks().stream().map(Lack::person).distinct().count();
    long providers = found.lacks().stream().map(Lack::provider).distinct().count();
    long overridden =
        overrides.all(authority, today.day()).stream()
            .filter(known -> known.fact().on(today.day()))
            .count();
    return Stream.of(
            new HomePage.Line(
                Words.number(people),
                "Offers to ask about",
                "at " + Words.count(providers, "provider", "providers"),
                "/to-put-right"),
            new HomePage.Line(
                Words.number(found.contradictions().size()),
                "Facts that contradict each other",
                "",
                "/to-put-right#contradictions"),
            new HomePage.Line(Words.number(overridden), "Statuses overridden", "", "/overrides"))
        .filter(line -> !line.count().equals("0"))
        .toList();
  }

  private List<HomePage.Line> inHand(AuthorityCode authority) {
    return imports.all(authority).stream()
        .filter(file -> file.state() == ImportFile.State.PLANNED)
        .limit(SHOWN)
        .map(file ->
            new HomePage.Line(
                Words.number(file.lines()),
                file.name(),
                "rows, received " + Words.day(file.received()),
                "/lists/" + file.id().value()))
        .toList();
  }

  private static int sum(List<StatusCount> counts, StatusGroup group) {
    return counts.stream()
        .filter(count -> count.status().group() == group)
        .mapToInt(StatusCount::count)
        .sum();
  }
}
