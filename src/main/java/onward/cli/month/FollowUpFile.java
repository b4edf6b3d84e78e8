package onward.cli.month;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import onward.facts.PersonId;
import onward.followup.FollowUp;
import onward.people.Details;
import onward.tables.CsvOut;

/** {@code follow-up.csv}: whom to reach, why, in the order to work it. */
record FollowUpFile(Map<PersonId, Details> people) {

  void write(Path out, List<FollowUp> followUps) {
    try (var csv =
        CsvOut.to(
            out,
            "Reference",
            "Forename",
            "Surname",
            "Cohort",
            "Code",
            "Queue",
            "Why",
            "Waiting on")) {
      followUps.forEach(followUp -> row(csv, followUp));
    }
  }

  private void row(CsvOut csv, FollowUp followUp) {
    var details = people.get(followUp.person());
    if (details == null) {
      return;
    }
    csv.row(
        details.reference(),
        details.forename(),
        details.surname(),
        followUp.cohort().words(),
        followUp.status().code(),
        followUp.queue().words(),
        followUp.why(),
        followUp.waitingOn());
  }
}
