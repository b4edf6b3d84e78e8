package onward.web.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import onward.calendar.Campaign;
import onward.calendar.YearGroup;
import onward.facts.AuthorityCode;
import onward.guarantee.StatusGroup;
import onward.monitoring.ActivityCount;
import onward.monitoring.ActivityTableRule.Age;
import onward.monitoring.ActivityTableRule.Line;
import onward.monitoring.ActivityTables;
import onward.monitoring.Characteristic;
import onward.monitoring.GuaranteeMonth;
import onward.monitoring.GuaranteeTables;
import onward.monitoring.GuaranteeTables.By;
import onward.monitoring.ParticipationType;
import onward.monitoring.Share;
import onward.partners.Partners;
import onward.web.Address;
import onward.web.Today;
import onward.web.Words;
import onward.web.govuk.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the monthly tables. */
@Component
class FiguresPages {
  private static final Line ALL = new Line(Age.BOTH, Characteristic.TOTAL);
  private static final int YEARS = 4;

  private final GuaranteeTables guarantee;
  private final ActivityTables activity;
  private final Partners partners;
  private final Today today;

  FiguresPages(GuaranteeTables guarantee, ActivityTables activity, Partners partners, Today today) {
    this.guarantee = guarantee;
    this.activity = activity;
    this.partners = partners;
    this.today = today;
  }

  FiguresPage of(AuthorityCode authority, Campaign campaign) {
    var lines =
        guarantee.months(authority, campaign, GuaranteeTables.monthEnds(campaign, today.day()));
    var first = YearMonth.of(campaign.year(), Month.SEPTEMBER);
    var months = activity.months(authority, first, first.plusMonths(6));
    var mean = activity.mean(authority, campaign.year() + 1);
    var activityLines = new ArrayList<FiguresPage.ActivityLine>();
    months.forEach(
        one -> activityLines.add(line(Words.month(one.periodEnd()), one.counts().get(ALL), false)));
    activityLines.add(line("Mean of December to February", mean.get(ALL), true));
    return new FiguresPage(
        campaign.year(),
        IntStream.range(0, YEARS)
            .map(back -> today.campaign().year() - back)
            .mapToObj(year ->
                new FiguresPage.Year("" + year, "/figures?year=" + year, year == campaign.year()))
            .toList(),
        Arrays.stream(YearGroup.values()).map(cohort -> table(cohort, lines)).toList(),
        activityLines,
        mean.isEmpty()
            ? "The year’s figure needs the returns of all three months: a month that is missing"
                + " is not nought."
            : "",
        participation(authority, campaign.year() + 1),
        "End of March " + (campaign.year() + 1));
  }

  MonthPage month(AuthorityCode authority, YearMonth month, By by) {
    var day = end(month);
    var campaign = Campaign.on(day);
    var parts = guarantee.parts(authority, campaign, day, by);
    return new MonthPage(
        Words.month(month.atEndOfMonth()),
        "/figures/" + month,
        Arrays.stream(By.values())
            .map(one -> new Choice(one.name(), one.words(), "", one == by, false))
            .toList(),
        Arrays.stream(YearGroup.values())
            .map(cohort ->
                new MonthPage.PartTable(
                    cohort.words(),
                    parts.stream()
                        .filter(part -> part.cohort() == cohort)
                        .map(part -> part(part, by, day))
                        .sorted(MonthPage.PartLine.BY_NAME)
                        .toList()))
            .toList());
  }

  /** The month's last day, or today in a month that is not over. */
  LocalDate end(YearMonth month) {
    var last = month.atEndOfMonth();
    return last.isAfter(today.day()) ? today.day() : last;
  }

  private MonthPage.PartLine part(GuaranteeMonth part, By by, LocalDate day) {
    var one = new Part(by, part.part());
    return new MonthPage.PartLine(
        one.words(partners::name),
        by == By.SCHOOL ? part.part() : "",
        Words.number(part.people()),
        part.mayCount() == null ? "" : Words.number(part.mayCount()),
        figures(part, address(part, day).and("part", one.address())));
  }

  private FiguresPage.GuaranteeTable table(YearGroup cohort, List<GuaranteeMonth> lines) {
    return new FiguresPage.GuaranteeTable(
        cohort.words(),
        lines.stream()
            .filter(line -> line.cohort() == cohort)
            .map(line ->
                new FiguresPage.GuaranteeLine(
                    Words.month(line.day()),
                    "/figures/" + YearMonth.from(line.day()),
                    Words.number(line.people()),
                    line.mayCount() == null ? "" : Words.number(line.mayCount()),
                    figures(line, address(line, line.day()))))
            .toList());
  }

  private static Address address(GuaranteeMonth line, LocalDate day) {
    return Address.of("/people").and("cohort", line.cohort()).and("day", day);
  }

  private static List<FiguresPage.Figure> figures(GuaranteeMonth line, Address people) {
    return Arrays.stream(StatusGroup.values())
        .map(group ->
            new FiguresPage.Figure(
                Words.number(line.people(group)),
                percent(line.share(group)),
                percent(line.publishedShare(group)),
                people.and("group", group).toString()))
        .toList();
  }

  private static FiguresPage.ActivityLine line(
      String name, @Nullable ActivityCount count, boolean mean) {
    return count == null
        ? new FiguresPage.ActivityLine(name, "", "", "", "", mean)
        : new FiguresPage.ActivityLine(
            name,
            number(count.cohort()),
            number(count.neet()) + " (" + percent(count.neetShare()) + ")",
            number(count.notKnown()) + " (" + percent(count.notKnownShare()) + ")",
            number(count.together()) + " (" + percent(count.togetherShare()) + ")",
            mean);
  }

  private List<FiguresPage.TypeLine> participation(AuthorityCode authority, int year) {
    var held = activity.participation(authority, year);
    if (held.isEmpty()) {
      return List.of();
    }
    var lines = new ArrayList<FiguresPage.TypeLine>();
    int cohort = held.get().cohort();
    lines.add(type("All who take part", held.get().total(), cohort));
    Map<ParticipationType, Integer> types = held.get().types();
    for (var type : ParticipationType.values()) {
      lines.add(type(type.words(), types.getOrDefault(type, 0), cohort));
    }
    return lines;
  }

  private static FiguresPage.TypeLine type(String name, int count, int cohort) {
    return new FiguresPage.TypeLine(name, Words.number(count), percent(Share.of(count, cohort)));
  }

  private static String number(BigDecimal figure) {
    return figure.stripTrailingZeros().scale() <= 0
        ? Words.number(figure.longValue())
        : Words.number(figure.longValue())
            + figure
                .remainder(BigDecimal.ONE)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString()
                .substring(1);
  }

  private static String percent(@Nullable BigDecimal share) {
    return share == null ? "" : share.setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
  }
}
