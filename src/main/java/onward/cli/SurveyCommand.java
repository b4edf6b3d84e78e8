package onward.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.calendar.YearGroup;
import onward.facts.AuthorityCode;
import onward.partners.Authorities;
import onward.survey.ActivitySurvey;
import onward.survey.SchoolResult;
import onward.survey.SurveyColumn;
import onward.survey.SurveyRow;
import onward.tables.CsvOut;
import onward.walls.Walls;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The activity survey from the standing database. */
@Command(
    name = "survey",
    description = "Writes activity-survey.csv, and a file for each school, as at 1 November.")
final class SurveyCommand extends OpeningCommand {
  @Parameters(paramLabel = "YEAR", description = "the year in which they left, such as 2026")
  Campaign campaign;

  @Option(names = "--authority", required = true, description = "whose survey: a DfE code")
  AuthorityCode authority;

  @Option(names = "--out", required = true, description = "where to write the files")
  Path out;

  @Option(
      names = "--cohort",
      defaultValue = "YEAR_11",
      description = "year_11, or year_12 for the survey of 17-year-olds")
  YearGroup cohort;

  @Option(
      names = "--columns",
      split = ",",
      description = "headings of the columns, in order, separated by commas (default: the usual)")
  List<String> columns = List.of();

  @Override
  public Integer call() throws IOException {
    var chosen = chosen();
    Files.createDirectories(out.resolve("schools"));
    try (var onward = standing()) {
      var today = London.day(onward.getBean(Clock.class).instant());
      var code = EnglishAuthority.of(authority, today, onward.getBean(Authorities.class));
      var rows = Walls.of(code).call(() -> rows(onward, code, today));
      write(out.resolve("activity-survey.csv"), rows, chosen);
      for (var result : SchoolResult.of(rows)) {
        var name = result.school().isEmpty() ? "none" : result.school().replaceAll("\\W", "-");
        write(out.resolve("schools").resolve(name + ".csv"), result.rows(), chosen);
      }
      out().printf("%,d people.%n", rows.size());
      return Exit.DONE.code();
    }
  }

  private List<SurveyRow> rows(ApplicationContext onward, AuthorityCode code, LocalDate today) {
    var survey = onward.getBean(ActivitySurvey.class);
    var members = survey.surveyed(code, campaign, today);
    return survey.rows(code, campaign, cohort, members, today);
  }

  private List<SurveyColumn> chosen() {
    var found = new ArrayList<SurveyColumn>();
    for (String heading : columns) {
      found.add(
          SurveyColumn.called(heading)
              .orElseThrow(() ->
                  new Refusal(
                      "No column is called "
                          + heading
                          + ". Choose from: "
                          + String.join(
                              ", ", SurveyColumn.headings(List.of(SurveyColumn.values()))))));
    }
    return found.isEmpty() ? SurveyColumn.USUAL : found;
  }

  private static void write(Path file, List<SurveyRow> rows, List<SurveyColumn> columns) {
    try (var csv = CsvOut.to(file, SurveyColumn.headings(columns))) {
      ActivitySurvey.write(rows, columns, csv);
    }
  }
}
