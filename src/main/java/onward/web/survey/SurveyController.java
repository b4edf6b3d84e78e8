package onward.web.survey;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import onward.access.Account;
import onward.access.Field;
import onward.access.Right;
import onward.activity.ActivityGroup;
import onward.calendar.YearGroup;
import onward.survey.ActivitySurvey;
import onward.survey.SurveyColumn;
import onward.survey.SurveyRow;
import onward.survey.ToldBy;
import onward.survey.Uptake;
import onward.tables.CsvOut;
import onward.web.Pages;
import onward.web.rights.Needs;
import onward.web.rights.Veil;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The activity survey. */
@Controller
@Needs(Right.SEE_PEOPLE)
@RequestMapping("/survey")
class SurveyController {
  private final Pages pages;
  private final SurveyPages survey;
  private final Veil veil;

  SurveyController(Pages pages, SurveyPages survey, Veil veil) {
    this.pages = pages;
    this.survey = survey;
    this.veil = veil;
  }

  @GetMapping
  View results(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "0") int year,
      @RequestParam(defaultValue = "YEAR_11") YearGroup cohort) {
    return pages.show(
        "survey/survey", survey.of(account.authority(), survey.campaign(year), cohort));
  }

  @GetMapping("/people")
  View people(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "0") int year,
      @RequestParam(defaultValue = "YEAR_11") YearGroup cohort,
      @RequestParam(required = false) @Nullable ActivityGroup group,
      @RequestParam(required = false) @Nullable ToldBy told,
      @RequestParam(required = false) @Nullable Uptake uptake,
      @RequestParam(defaultValue = "") String school,
      @RequestParam(defaultValue = "") String waiting,
      @RequestParam(defaultValue = "") String intended,
      @RequestParam(defaultValue = "1") int page) {
    var filter = new SurveyFilter(group, told, uptake, school, waiting, intended);
    return pages.show(
        "survey/people",
        survey.list(account.authority(), survey.campaign(year), cohort, filter, page));
  }

  /** The file, with the columns chosen; the usual ones where none is. */
  @Needs({Right.SEE_PEOPLE, Right.DOWNLOAD_PEOPLE})
  @GetMapping("/activity-survey.csv")
  void file(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "0") int year,
      @RequestParam(defaultValue = "YEAR_11") YearGroup cohort,
      @RequestParam(defaultValue = "") List<SurveyColumn> columns,
      HttpServletResponse response)
      throws IOException {
    var campaign = survey.campaign(year);
    write(
        survey.rows(account.authority(), campaign, cohort),
        columns,
        "activity-survey-" + campaign.year(),
        response);
  }

  /** One school's leavers, for the school. */
  @Needs({Right.SEE_PEOPLE, Right.DOWNLOAD_PEOPLE})
  @GetMapping("/schools/{school:\\w{1,20}}.csv")
  void school(
      @AuthenticationPrincipal Account account,
      @PathVariable String school,
      @RequestParam(defaultValue = "0") int year,
      @RequestParam(defaultValue = "YEAR_11") YearGroup cohort,
      @RequestParam(defaultValue = "") List<SurveyColumn> columns,
      HttpServletResponse response)
      throws IOException {
    var campaign = survey.campaign(year);
    var wanted = school.equals("none") ? "" : school;
    var rows =
        survey.rows(account.authority(), campaign, cohort).stream()
            .filter(row -> row.school().equals(wanted))
            .toList();
    if (rows.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var chosen = new LinkedHashSet<>(columns.isEmpty() ? SurveyColumn.USUAL : columns);
    chosen.add(SurveyColumn.NOTE); // whoever limited sharing is said to have done so
    write(
        veil.sharedSurvey(rows),
        List.copyOf(chosen),
        "activity-survey-" + campaign.year() + "-" + school,
        response);
  }

  private void write(
      List<SurveyRow> rows, List<SurveyColumn> chosen, String name, HttpServletResponse response)
      throws IOException {
    var columns =
        (chosen.isEmpty() ? SurveyColumn.USUAL : chosen).stream().filter(this::shown).toList();
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
    try (var csv = CsvOut.to(response.getOutputStream(), SurveyColumn.headings(columns))) {
      ActivitySurvey.write(veil.survey(rows), columns, csv);
    }
  }

  /** Columns that would tell what the reader does not see are left out. */
  private boolean shown(SurveyColumn column) {
    return switch (column) {
      case ACTIVITY, ACTIVITY_IN_WORDS, EVIDENCE -> veil.sees(Field.CIRCUMSTANCES);
      case ETHNICITY -> veil.sees(Field.ETHNICITY);
      case POSTCODE -> veil.sees(Field.CONTACT_DETAILS);
      default -> true;
    };
  }
}
