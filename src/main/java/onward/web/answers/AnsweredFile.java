package onward.web.answers;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import onward.imports.ImportFile;
import onward.imports.Imports;
import onward.imports.LineQuery;
import onward.imports.ListFiles;
import onward.imports.PlannedLine;
import onward.imports.read.Table;
import onward.tables.CsvOut;
import onward.web.rights.RowVeil;
import org.springframework.stereotype.Component;

/**
 * The sender's own file with two more columns: what became of each row, and what to do. Of a file
 * that is no table, the number of the record stands in the place of its columns.
 */
@Component
class AnsweredFile {
  private final Imports imports;
  private final ListFiles files;
  private final RowVeil kept;

  AnsweredFile(Imports imports, ListFiles files, RowVeil kept) {
    this.files = files;
    this.imports = imports;
    this.kept = kept;
  }

  void write(ImportFile file, OutputStream out) {
    var lines = new HashMap<Integer, PlannedLine>();
    kept.lines(file.authority(), imports.lines(file.authority(), file.id(), LineQuery.ALL))
        .forEach(line -> lines.put(line.line(), line));
    var table =
        files
            .table(file)
            .orElseGet(() ->
                new Table(
                    1,
                    List.of("Record"),
                    lines.keySet().stream()
                        .sorted()
                        .map(number -> new Table.Line(number, List.of(number.toString())))
                        .toList()));
    int width = table.headings().size();
    var headings = new ArrayList<>(table.headings());
    headings.add("Outcome");
    headings.add("What to do");
    try (var csv = CsvOut.to(out, headings.toArray(String[]::new))) {
      for (var line : table.lines()) {
        var cells = new Object[width + 2];
        Arrays.fill(cells, "");
        var became = lines.get(line.number());
        boolean hidden = became != null && became.who().equals(RowVeil.KEPT);
        for (int i = 0; i < Math.min(width, line.cells().size()); i++) {
          cells[i] = hidden ? RowVeil.KEPT : line.cells().get(i);
        }
        cells[width] = became == null ? "" : outcome(became);
        cells[width + 1] = became == null ? "" : became.cure();
        csv.row(cells);
      }
    }
  }

  private static String outcome(PlannedLine line) {
    return line.outcome().words() + (line.problem().isEmpty() ? "" : ": " + line.problem());
  }
}
