package onward.web.survey;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import onward.activity.ActivityGroup;
import onward.calendar.Campaign;
import onward.calendar.Days;
import onward.calendar.YearGroup;
import onward.cohort.Cohorts;
import onward.facts.AuthorityCode;
import onward.survey.ActivitySurvey;
import onward.survey.SchoolResult;
import onward.survey.SurveyColumn;
import onward.survey.SurveyRow;
import onward.survey.ToldBy;
import onward.survey.Uptake;
import onward.web.Address;
import onward.web.Paging;
import onward.web.Today;
import onward.web.Words;
import onward.web.govuk.Choice;
import onward.web.rights.Veil;
import org.springframework.stereotype.Component;

/** Gathers what the pages of the survey show. */
@Component
class SurveyPages {
  private final ActivitySurvey survey;
  private final Cohorts cohorts;
  private final Today today;
  private final Veil veil;

  SurveyPages(ActivitySurvey survey, Cohorts cohorts, Today today, Veil veil) {
    this.survey = survey;
    this.cohorts = cohorts;
    this.today = today;
    this.veil = veil;
  }

  /** The campaign asked for; else the last whose 1 November has come. */
  Campaign campaign(int year) {
    if (Days.readable(year)) {
      return new Campaign(year);
    }
    var latest = new Campaign(today.day().getYear());
    return latest.surveyDay().isAfter(today.day()) ? new Campaign(latest.year() - 1) : latest;
  }

  List<SurveyRow> rows(AuthorityCode authority, Campaign campaign, YearGroup cohort) {
    var day = today.day();
    var hidden = veil.hidden();
    var members = survey.surveyed(authority, campaign, day);
    return survey.rows(authority, campaign, cohort, members, day).stream()
        .filter(row -> !hidden.contains(row.person()))
        .toList();
  }

  SurveyPage of(AuthorityCode authority, Campaign campaign, YearGroup cohort) {
    var rows = rows(authority, campaign, cohort);
    var people = address(campaign, cohort, "/survey/people");
    return new SurveyPage(
        campaign.year(),
        cohort.words(),
        Arrays.stream(YearGroup.values())
            .map(one -> new Choice(one.name(), group(one), "", one == cohort, false))
            .toList(),
        "What the "
            + people(rows.size(), cohort)
            + " were doing on "
            + Words.day(campaign.surveyDay())
            + ".",
        deadline(campaign),
        List.of(
            activities(rows, people),
            told(rows, people),
            unknown(rows, people),
            uptake(rows, people),
            intended(rows, people)),
        SchoolResult.of(rows).stream().map(result -> school(result, campaign, cohort)).toList(),
        Arrays.stream(SurveyColumn.values())
            .map(column ->
                new Choice(
                    column.name(),
                    column.heading(),
                    "",
                    SurveyColumn.USUAL.contains(column),
                    false))
            .toList(),
        address(campaign, cohort, "").toString());
  }

  SurveyListPage list(
      AuthorityCode authority, Campaign campaign, YearGroup cohort, SurveyFilter filter, int page) {
    var own = rows(authority, campaign, cohort).stream().filter(filter::holds).toList();
    return new SurveyListPage(
        people(own.size(), cohort) + ", 1 November " + campaign.year(),
        address(campaign, cohort, "/survey").toString(),
        own.stream()
            .skip(Paging.offset(page))
            .limit(Paging.SIZE)
            .map(row ->
                new SurveyListPage.Who(
                    row.details().name(),
                    "/people/" + row.person().value() + "#timeline",
                    row.schoolName(),
                    veil.words(row.activity()),
                    row.provider(),
                    row.evidence(),
                    row.offeredBy().isEmpty() ? "" : row.offeredBy() + ": " + row.uptake().words(),
                    row.waitingOn()))
            .toList(),
        new Paging(page, own.size(), filter.on(address(campaign, cohort, "/survey/people"))));
  }

  static Address address(Campaign campaign, YearGroup cohort, String path) {
    return Address.of(path).and("year", campaign.year()).and("cohort", cohort);
  }

  private static String people(int count, YearGroup cohort) {
    return switch (cohort) {
      case YEAR_11 -> Words.count(count, "leaver", "leavers") + " of Year 11";
      case YEAR_12 -> Words.count(count, "17-year-old", "17-year-olds");
    };
  }

  private static String group(YearGroup cohort) {
    return switch (cohort) {
      case YEAR_11 -> "Year 11 leavers";
      case YEAR_12 -> "17-year-olds (Year 12)";
    };
  }

  private String deadline(Campaign campaign) {
    var last = campaign.surveyDeadline();
    long days = ChronoUnit.DAYS.between(today.day(), last);
    var when = "The survey is handed in by " + Words.day(last);
    return days < 0
        ? when + "; that day has passed."
        : when + ": " + Words.count(days, "day", "days") + " left.";
  }

  private static SurveyPage.Part activities(List<SurveyRow> rows, Address people) {
    return new SurveyPage.Part(
        "What they were doing",
        "",
        Arrays.stream(ActivityGroup.values())
            .filter(group -> group != ActivityGroup.COMPULSORY)
            .map(group -> {
              var filter = SurveyFilter.ALL.with(group);
              return figure(group.words(), rows, filter, people);
            })
            .toList());
  }

  private static SurveyPage.Part told(List<SurveyRow> rows, Address people) {
    return new SurveyPage.Part(
        "Who told",
        "Filled from enrolment lists first, then from providers, then from young people"
            + " themselves.",
        Arrays.stream(ToldBy.values())
            .map(told -> figure(told.words(), rows, SurveyFilter.ALL.with(told), people))
            .toList());
  }

  private static SurveyPage.Part unknown(List<SurveyRow> rows, Address people) {
    var waiting =
        rows.stream()
            .filter(SurveyRow::unknown)
            .collect(groupingBy(SurveyRow::waitingOn, TreeMap::new, counting()));
    return new SurveyPage.Part(
        "Still unknown, and whose list may tell",
        "By the provider who made an offer or was meant, and whose enrolments have not come.",
        waiting.keySet().stream()
            .map(provider ->
                figure(
                    provider.isEmpty() ? "Nobody’s list: to be contacted" : provider,
                    rows,
                    SurveyFilter.ALL.waitingOn(provider),
                    people))
            .toList());
  }

  private static SurveyPage.Part uptake(List<SurveyRow> rows, Address people) {
    return new SurveyPage.Part(
        "Offers taken up",
        "Offers that stood on the day against enrolment lists.",
        Arrays.stream(Uptake.values())
            .map(uptake ->
                figure(
                    uptake == Uptake.NO_OFFER ? "No offer" : Words.sentence(uptake.words()),
                    rows,
                    SurveyFilter.ALL.with(uptake),
                    people))
            .toList());
  }

  private static SurveyPage.Part intended(List<SurveyRow> rows, Address people) {
    return new SurveyPage.Part(
        "As they intended",
        "Against the intended destination, where one was held and the activity is known.",
        List.of(
            figure("As intended", rows, SurveyFilter.ALL.asIntended("yes"), people),
            figure("Something else", rows, SurveyFilter.ALL.asIntended("no"), people)));
  }

  private static SurveyPage.Figure figure(
      String name, List<SurveyRow> rows, SurveyFilter filter, Address people) {
    long count = rows.stream().filter(filter::holds).count();
    return new SurveyPage.Figure(
        name, Words.number(count), Words.percent(count, rows.size()), filter.on(people).toString());
  }

  private static SurveyPage.SchoolLine school(
      SchoolResult result, Campaign campaign, YearGroup cohort) {
    var filter = SurveyFilter.ALL.ofSchool(result.school());
    var path = "/survey/schools/" + (result.school().isEmpty() ? "none" : result.school());
    long people = result.rows().size();
    return new SurveyPage.SchoolLine(
        result.name(),
        Words.number(people),
        Words.percent(result.learning(), people),
        Words.number(result.neet()),
        Words.number(result.unknown()),
        Words.number(result.people(Uptake.NO_SHOW)),
        filter.on(address(campaign, cohort, "/survey/people")).toString(),
        address(campaign, cohort, path + ".csv").toString());
  }
}
