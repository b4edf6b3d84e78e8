package onward.web.answers;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import onward.facts.PersonId;
import onward.imports.ImportFile;
import onward.imports.Imports;
import onward.imports.LineQuery;
import onward.imports.ListFiles;
import onward.imports.PlannedLine;
import onward.imports.read.Lines;
import onward.imports.read.Table;
import onward.tables.CsvOut;
import onward.web.rights.KeptRows;
import onward.web.rights.RowVeil;
import onward.web.rights.Veil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The sender's own file with two more columns: what became of each row, and what to do. Of a file
 * that is no table, the number of the record stands in the place of its columns. Of somebody who
 * may be reached by a safe way alone it holds who they are and nothing else, since any column may
 * say where they live; of whoever limited sharing, nothing that the sender did not write.
 */
@Component
class AnsweredFile {
  private final Imports imports;
  private final ListFiles files;
  private final RowVeil kept;
  private final Veil veil;

  AnsweredFile(Imports imports, ListFiles files, RowVeil kept, Veil veil) {
    this.files = files;
    this.imports = imports;
    this.kept = kept;
    this.veil = veil;
  }

  /** Both the file and what became of it are gone through side by side, a line at a time. */
  void write(ImportFile file, OutputStream out) {
    var table = files.table(file).orElseGet(() -> numbers(file));
    var headings = new ArrayList<>(table.headings());
    headings.add("Outcome");
    headings.add("What to do");
    var hidden = kept.kept(file.authority());
    var limited = veil.limited();
    var became = imports.inOrder(file.authority(), file.id(), LineQuery.ALL).iterator();
    var next = became.hasNext() ? became.next() : null;
    try (var csv = CsvOut.to(out, headings.toArray(String[]::new))) {
      for (var line : table.lines()) {
        while (next != null && next.line() < line.number()) {
          next = became.hasNext() ? became.next() : null;
        }
        var told = next != null && next.line() == line.number() ? next : null;
        csv.row(cells(table, line, told, hidden, limited));
      }
    }
  }

  /** The numbers of a file's records, where the file itself is no table. */
  private Table numbers(ImportFile file) {
    return new Table(
        1,
        List.of("Record"),
        Lines.from(
            () ->
                imports
                    .inOrder(file.authority(), file.id(), LineQuery.ALL)
                    .map(line -> new Table.Line(line.line(), List.of(String.valueOf(line.line()))))
                    .iterator(),
            imports.count(file.authority(), file.id(), LineQuery.ALL)));
  }

  private static Object[] cells(
      Table table,
      Table.Line line,
      @Nullable PlannedLine became,
      KeptRows kept,
      Set<PersonId> limited) {
    int width = table.headings().size();
    var cells = new Object[width + 2];
    Arrays.fill(cells, "");
    boolean hidden = became != null && kept.hidden().of(became);
    boolean unreachable = became != null && kept.unreachable().of(became);
    for (int i = 0; i < Math.min(width, line.cells().size()); i++) {
      var cell = line.cells().get(i);
      boolean safe =
          !unreachable || cell.isEmpty() || ListFiles.saysWho(table.plainHeadings().get(i));
      cells[i] = hidden ? RowVeil.KEPT : safe ? cell : RowVeil.SAFE;
    }
    if (became != null) {
      var person = became.person();
      boolean says = person == null || !limited.contains(person);
      cells[width] = says ? outcome(kept.seen(became)) : Veil.LIMITED;
      cells[width + 1] = says ? kept.seen(became).cure() : "";
    }
    return cells;
  }

  private static String outcome(PlannedLine line) {
    return line.outcome().words() + (line.problem().isEmpty() ? "" : ": " + line.problem());
  }
}
