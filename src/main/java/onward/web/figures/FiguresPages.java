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
import onward.monitoring.ActivityTableRule.Line;
import onward.monitoring.ActivityTables;
import onward.monitoring.Age;
import onward.monitoring.Characteristic;
import onward.monitoring.GuaranteeMonth;
import onward.monitoring.GuaranteeTables;
import onward.monitoring.GuaranteeTables.By;
import onward.monitoring.ParticipationType;
import onward.monitoring.SentGroup;
import onward.monitoring.Share;
import onward.monitoring.SuppressionRule;
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
  private static final int GROUPS = StatusGroup.values().length;
  private static final String HIDDEN = "fewer than 5, or hidden with them";
  private static final boolean[] NONE = new boolean[GROUPS + 1];

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

  /**
   * The tables of a campaign.
   *
   * @param small whether the reader may see numbers below 5
   */
  FiguresPage of(AuthorityCode authority, Campaign campaign, boolean small) {
    var lines =
        guarantee.months(authority, campaign, GuaranteeTables.monthEnds(campaign, today.day()));
    var first = YearMonth.of(campaign.year(), Month.SEPTEMBER);
    var months = activity.months(authority, first, first.plusMonths(6));
    var mean = activity.mean(authority, campaign.year() + 1);
    var activityLines = new ArrayList<FiguresPage.ActivityLine>();
    months.forEach(one ->
        activityLines.add(
            line(
                Words.month(one.periodEnd()),
                opens(YearMonth.from(one.periodEnd())),
                one.counts().get(ALL),
                false,
                small)));
    activityLines.add(line("Mean of December to February", "", mean.get(ALL), true, small));
    return new FiguresPage(
        campaign.year(),
        IntStream.range(0, YEARS)
            .map(back -> today.campaign().year() - back)
            .mapToObj(year ->
                new FiguresPage.Year("" + year, "/figures?year=" + year, year == campaign.year()))
            .toList(),
        Arrays.stream(YearGroup.values()).map(cohort -> table(cohort, lines, small)).toList(),
        activityLines,
        mean.isEmpty()
            ? "The year’s figure needs the returns of all three months: a month that is missing"
                + " is not nought."
            : "",
        participation(authority, campaign.year() + 1, small),
        "End of March " + (campaign.year() + 1));
  }

  MonthPage month(AuthorityCode authority, YearMonth month, By by, boolean small) {
    var day = end(month);
    var campaign = Campaign.on(day);
    var parts = guarantee.parts(authority, campaign, day, by);
    return new MonthPage(
        Words.month(month.atEndOfMonth()),
        "/figures/" + month,
        day.equals(month.atEndOfMonth())
            ? ""
            : "As it stands on " + Words.day(day) + ": the month is not over.",
        "/figures/" + month + ".csv?by=" + by,
        Arrays.stream(By.values())
            .map(one -> new Choice(one.name(), one.words(), "", one == by, false))
            .toList(),
        Arrays.stream(YearGroup.values())
            .map(cohort ->
                new MonthPage.PartTable(
                    cohort.words(),
                    parts(
                        parts.stream().filter(part -> part.cohort() == cohort).toList(),
                        by,
                        day,
                        small)))
            .toList());
  }

  /** How a part is called. */
  String name(By by, String part) {
    return new Part(by, part).words(partners::name);
  }

  /** The month's last day, or today in a month that is not over. */
  LocalDate end(YearMonth month) {
    var last = month.atEndOfMonth();
    return last.isAfter(today.day()) ? today.day() : last;
  }

  private List<MonthPage.PartLine> parts(
      List<GuaranteeMonth> parts, By by, LocalDate day, boolean small) {
    var hidden =
        SuppressionRule.hidden(parts.stream().map(FiguresPages::counts).toArray(int[][]::new));
    return IntStream.range(0, parts.size())
        .mapToObj(i -> part(parts.get(i), by, day, small ? NONE : hidden[i]))
        .sorted(MonthPage.PartLine.BY_NAME)
        .toList();
  }

  private MonthPage.PartLine part(GuaranteeMonth part, By by, LocalDate day, boolean[] hidden) {
    var one = new Part(by, part.part());
    var people = address(part, day).and("part", one.address());
    return new MonthPage.PartLine(
        one.words(partners::name),
        by == By.SCHOOL ? part.part() : "",
        hidden[GROUPS] ? HIDDEN : Words.number(part.people()),
        part.mayCount() == null || hidden != NONE ? "" : Words.number(part.mayCount()),
        figures(part, people, hidden == NONE, hidden));
  }

  private FiguresPage.GuaranteeTable table(
      YearGroup cohort, List<GuaranteeMonth> lines, boolean small) {
    return new FiguresPage.GuaranteeTable(
        cohort.words(),
        lines.stream()
            .filter(line -> line.cohort() == cohort)
            .map(line -> line(line, small))
            .toList());
  }

  private static FiguresPage.GuaranteeLine line(GuaranteeMonth line, boolean small) {
    var hidden = small ? NONE : SuppressionRule.hidden(new int[][] {counts(line)})[0];
    return new FiguresPage.GuaranteeLine(
        Words.month(line.day()),
        "/figures/" + YearMonth.from(line.day()),
        hidden[GROUPS] ? HIDDEN : Words.number(line.people()),
        line.mayCount() == null || !small ? "" : Words.number(line.mayCount()),
        figures(line, address(line, line.day()), small, hidden));
  }

  /** The four groups and their sum. */
  private static int[] counts(GuaranteeMonth line) {
    return IntStream.concat(
            Arrays.stream(StatusGroup.values()).mapToInt(line::people), IntStream.of(line.people()))
        .toArray();
  }

  private static Address address(GuaranteeMonth line, LocalDate day) {
    return Address.of("/people").and("cohort", line.cohort()).and("day", day);
  }

  /** A share of people who are hidden, or of a May count that is not shown, would tell them. */
  private static List<FiguresPage.Figure> figures(
      GuaranteeMonth line, Address people, boolean opens, boolean[] hidden) {
    return Arrays.stream(StatusGroup.values())
        .map(group ->
            hidden[group.ordinal()]
                ? new FiguresPage.Figure(group.words(), HIDDEN, "", "", "")
                : new FiguresPage.Figure(
                    group.words(),
                    Words.number(line.people(group)),
                    hidden[GROUPS] ? "" : percent(line.share(group)),
                    opens ? percent(line.publishedShare(group)) : "",
                    opens ? people.and("group", group).toString() : ""))
        .toList();
  }

  /** The address of a month's people, up to the word that says which. */
  private static String opens(YearMonth month) {
    return Address.of("/people").and("sent", new SentGroup(month, "").address()).toString();
  }

  private static FiguresPage.ActivityLine line(
      String name, String opens, @Nullable ActivityCount count, boolean mean, boolean small) {
    if (count == null) {
      return new FiguresPage.ActivityLine(name, "", "", "", "", "", mean);
    }
    // the two add up to the third, so that one of them hidden hides them all
    if (!small && (small(count.neet()) || small(count.notKnown()) || small(count.together()))) {
      return new FiguresPage.ActivityLine(
          name, "", number(count.cohort()), HIDDEN, HIDDEN, HIDDEN, mean);
    }
    return new FiguresPage.ActivityLine(
        name,
        small ? opens : "",
        number(count.cohort()),
        number(count.neet()) + " (" + percent(count.neetShare()) + ")",
        number(count.notKnown()) + " (" + percent(count.notKnownShare()) + ")",
        number(count.together()) + " (" + percent(count.togetherShare()) + ")",
        mean);
  }

  private static boolean small(BigDecimal count) {
    return SuppressionRule.small(count.setScale(0, RoundingMode.UP).intValue());
  }

  private List<FiguresPage.TypeLine> participation(
      AuthorityCode authority, int year, boolean small) {
    var held = activity.participation(authority, year);
    if (held.isEmpty()) {
      return List.of();
    }
    var lines = new ArrayList<FiguresPage.TypeLine>();
    var opens = opens(YearMonth.of(year, Month.MARCH));
    int cohort = held.get().cohort();
    Map<ParticipationType, Integer> types = held.get().types();
    var counts =
        Arrays.stream(ParticipationType.values()).map(type -> types.getOrDefault(type, 0)).toList();
    var hidden = SuppressionRule.hidden(counts);
    lines.add(
        type(
            "All who take part",
            opens + SentGroup.Figure.TAKING_PART,
            held.get().total(),
            cohort,
            !small && SuppressionRule.small(held.get().total())));
    for (var type : ParticipationType.values()) {
      lines.add(
          type(
              type.words(),
              opens + type,
              counts.get(type.ordinal()),
              cohort,
              !small && hidden[type.ordinal()]));
    }
    return lines;
  }

  private static FiguresPage.TypeLine type(
      String name, String href, int count, int cohort, boolean hidden) {
    return hidden
        ? new FiguresPage.TypeLine(name, "", HIDDEN, "")
        : new FiguresPage.TypeLine(
            name, href, Words.number(count), percent(Share.of(count, cohort)));
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
