package onward.cli.month;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import onward.facts.PersonId;
import onward.imports.ImportFile;
import onward.imports.Imports;
import onward.imports.LineQuery;
import onward.imports.Outcome;
import onward.imports.PlannedLine;
import onward.people.Details;
import onward.tables.CsvOut;

/** {@code lines.csv}: what became of every row of every file. */
record LinesFile(Imports imports, Map<PersonId, Details> people) {

  /** Writes the lines, by file and line; says whether every one of them could be used. */
  boolean write(Path out, List<ImportFile> files) {
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
      for (var file : files.stream().sorted(Comparator.comparing(ImportFile::name)).toList()) {
        var lines = imports.lines(file.authority(), file.id(), LineQuery.ALL);
        allUsed &= lines.stream().noneMatch(line -> line.outcome() == Outcome.REFUSED);
        // every row outside: the list of another year or another authority
        allUsed &= !lines.stream().allMatch(line -> line.outcome() == Outcome.OUTSIDE);
        lines.forEach(line -> row(csv, file, line));
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
