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
        allUsed &= file.note().isEmpty();
        for (var line : imports.lines(file.authority(), file.id(), LineQuery.ALL)) {
          allUsed &= line.outcome() != Outcome.REFUSED;
          row(csv, file, line);
        }
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
