package onward.cli.month;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import onward.caseload.Caseloads;
import onward.cohort.Cohorts;
import onward.followup.FollowUps;
import onward.guarantee.Guarantees;
import onward.guarantee.Standing;
import onward.imports.TakenIn;
import onward.monitoring.Summary;
import onward.returns.PreparedReturn;
import onward.returns.Returns;
import onward.survey.ActivitySurvey;
import onward.survey.SurveyColumn;
import onward.tables.CsvOut;
import onward.walls.Walls;
import org.springframework.stereotype.Component;

/** The files that a month's work ends in. */
@Component
class MonthFiles {
  private final Caseloads caseloads;
  private final Cohorts cohorts;
  private final Guarantees guarantees;
  private final FollowUps followUps;
  private final Returns returns;
  private final ActivitySurvey survey;

  MonthFiles(
      Caseloads caseloads,
      Cohorts cohorts,
      Guarantees guarantees,
      FollowUps followUps,
      Returns returns,
      ActivitySurvey survey) {
    this.caseloads = caseloads;
    this.cohorts = cohorts;
    this.guarantees = guarantees;
    this.followUps = followUps;
    this.returns = returns;
    this.survey = survey;
  }

  /** Writes them all; says whether every line taken in could be used. */
  boolean write(Path out, Month month, List<TakenIn> taken) {
    var authority = month.authority();
    var day = month.day();
    var caseload = caseloads.everybody(authority, month.campaign(), month.edition(), day, day);
    var details = caseload.details();
    var members = caseload.everyMember();
    var standings = guarantees.standings(caseload);
    var walls = Walls.here();
    var theReturn =
        CompletableFuture.runAsync(() -> walls.run(() -> writeReturn(out, month, standings)));
    var everyLine =
        CompletableFuture.supplyAsync(
            () -> new LinesFile(details).write(out.resolve("lines.csv"), taken));
    new StatusesFile(details).write(out.resolve("statuses.csv"), standings, month);
    writeSummary(out, month, standings);
    new LedgerFile(cohorts.ledger(authority, month.campaign(), members))
        .write(out.resolve("cohort.csv"));
    new FollowUpFile(details)
        .write(out.resolve("follow-up.csv"), followUps.list(caseload, standings));
    writeSurvey(out, month);
    theReturn.join();
    return everyLine.join();
  }

  private static void writeSummary(Path out, Month month, List<Standing> standings) {
    try (var csv = CsvOut.to(out.resolve("summary.csv"), Summary.headings())) {
      Summary.write(Summary.of(standings), month.edition(), csv);
    }
  }

  private void writeReturn(Path out, Month month, List<Standing> standings) {
    var prepared =
        returns.prepare(
            month.authority(),
            month.campaign(),
            month.day(),
            month.day(),
            standings,
            month.databaseId());
    try (var xml = Files.newOutputStream(out.resolve("nccis.xml"));
        var csv = CsvOut.to(out.resolve("checks.csv"), PreparedReturn.headings())) {
      prepared.writeXml(xml);
      prepared.writeChecks(csv);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From 1 November on (para 41). */
  private void writeSurvey(Path out, Month month) {
    if (month.day().isBefore(month.campaign().surveyDay())) {
      return;
    }
    try (var csv =
        CsvOut.to(out.resolve("activity-survey.csv"), SurveyColumn.headings(SurveyColumn.USUAL))) {
      var surveyed = survey.surveyed(month.authority(), month.campaign(), month.day());
      ActivitySurvey.write(
          survey.rows(month.authority(), month.campaign(), surveyed, month.day()),
          SurveyColumn.USUAL,
          csv);
    }
  }
}
