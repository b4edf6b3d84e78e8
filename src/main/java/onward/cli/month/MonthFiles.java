package onward.cli.month;

import java.nio.file.Path;
import java.util.List;
import onward.cohort.Cohorts;
import onward.followup.FollowUps;
import onward.guarantee.Guarantees;
import onward.imports.ImportFile;
import onward.imports.Imports;
import onward.people.People;
import org.springframework.stereotype.Component;

/** The files that a month's work ends in. */
@Component
class MonthFiles {
  private final Imports imports;
  private final People people;
  private final Cohorts cohorts;
  private final Guarantees guarantees;
  private final FollowUps followUps;

  MonthFiles(
      Imports imports, People people, Cohorts cohorts, Guarantees guarantees, FollowUps followUps) {
    this.imports = imports;
    this.people = people;
    this.cohorts = cohorts;
    this.guarantees = guarantees;
    this.followUps = followUps;
  }

  /** Writes them all; says whether every line taken in could be used. */
  boolean write(Path out, Month month, List<ImportFile> taken) {
    var authority = month.authority();
    var day = month.day();
    var details = people.everybody(authority, day);
    var members = cohorts.everyMember(authority, month.campaign(), month.edition(), day, day);
    var standings = guarantees.workOut(authority, month.campaign(), month.edition(), day, day);
    new StatusesFile(details).write(out.resolve("statuses.csv"), standings, day);
    new LedgerFile(cohorts.ledger(authority, month.campaign(), members))
        .write(out.resolve("cohort.csv"));
    new FollowUpFile(details)
        .write(
            out.resolve("follow-up.csv"),
            followUps.list(authority, month.campaign(), month.edition(), day, standings));
    return new LinesFile(imports, details).write(out.resolve("lines.csv"), taken);
  }
}
