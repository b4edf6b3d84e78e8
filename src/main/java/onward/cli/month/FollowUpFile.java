package onward.cli.month;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import onward.facts.PersonId;
import onward.followup.FollowUp;
import onward.followup.FollowUpColumns;
import onward.people.Details;
import onward.tables.CsvOut;

/** {@code follow-up.csv}: whom to reach, why, in the order to work it. */
record FollowUpFile(Map<PersonId, Details> people) {

  void write(Path out, List<FollowUp> followUps) {
    try (var csv = CsvOut.to(out, FollowUpColumns.headings())) {
      for (var followUp : followUps) {
        var details = people.get(followUp.person());
        if (details != null) {
          csv.row(FollowUpColumns.cells(followUp, details));
        }
      }
    }
  }
}
