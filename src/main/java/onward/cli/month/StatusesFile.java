package onward.cli.month;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onward.facts.PersonId;
import onward.guarantee.Standing;
import onward.people.Details;
import onward.tables.CsvOut;

/** {@code statuses.csv}: a line a person of the campaign, with the reasons. */
record StatusesFile(Map<PersonId, Details> people) {

  void write(Path out, List<Standing> standings, Month month) {
    var ordered =
        standings.stream()
            .filter(standing -> people.containsKey(standing.person()))
            .sorted(Comparator.comparing(standing -> details(standing).reference()))
            .toList();
    try (var csv =
        CsvOut.to(
            out,
            "Reference",
            "UPN",
            "ULN",
            "Forename",
            "Surname",
            "Date of birth",
            "Cohort",
            "Code",
            "Status",
            "Group",
            "Because",
            "Guidance",
            "Next",
            "Day")) {
      ordered.forEach(standing -> row(csv, standing, month));
    }
  }

  private void row(CsvOut csv, Standing standing, Month month) {
    var details = details(standing);
    var decision = standing.decision();
    csv.row(
        details.reference(),
        details.upn(),
        details.uln(),
        details.forename(),
        details.surname(),
        details.dateOfBirth(),
        standing.cohort().words(),
        decision.status().code(),
        decision.status().words(month.edition()),
        decision.status().group().words(),
        decision.because(),
        String.join("; ", decision.guidance()),
        decision.next(),
        month.day());
  }

  private Details details(Standing standing) {
    return Objects.requireNonNull(people.get(standing.person()));
  }
}
