package onward.cli.month;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import onward.facts.PersonId;
import onward.imports.ImportFile;
import onward.imports.Outcome;
import onward.imports.PlannedLine;
import onward.imports.TakenIn;
import onward.people.Details;
import onward.tables.CsvOut;

/** {@code lines.csv}: what became of every row of every file. */
record LinesFile(Map<PersonId, Details> people) {

  /** Writes the lines, by file and line; says whether every one of them could be used. */
  boolean write(Path out, List<TakenIn> files) {
    boolean allUsed = true;
    try (var csv =
        CsvOut.to(
            out,
            "File",
            "Line",
            "Kind",
            "Outcome",
            "Reference",
            "Problem",
            "Column",
            "Value",
            "Do")) {
      var byName = Comparator.comparing((TakenIn taken) -> taken.file().name());
      for (var taken : files.stream().sorted(byName).toList()) {
        var lines = taken.lines();
        allUsed &= lines.stream().noneMatch(line -> line.outcome() == Outcome.REFUSED);
        // every row outside: the list of another year or another authority
        allUsed &= !lines.stream().allMatch(line -> line.outcome() == Outcome.OUTSIDE);
        lines.forEach(line -> row(csv, taken.file(), line));
      }
    }
    return allUsed;
  }

  private void row(CsvOut csv, ImportFile file, PlannedLine line) {
    csv.row(
        file.name(),
        line.line(),
        file.kind(),
        line.outcome().words(),
        reference(line),
        line.problem(),
        line.column(),
        line.value(),
        line.cure());
  }

  private String reference(PlannedLine line) {
    var details = line.person() == null ? null : people.get(line.person());
    return details == null ? "" : details.reference();
  }
}
