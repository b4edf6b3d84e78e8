package onward.web.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import onward.facts.PersonId;
import onward.imports.ImportFile;
import onward.imports.ImportFile.State;
import onward.imports.Imports;
import onward.imports.LineQuery;
import onward.imports.ListFiles;
import onward.imports.Outcome;
import onward.imports.PlannedLine;
import onward.imports.read.Lines;
import onward.imports.read.Table;
import onward.tables.TableOut;
import onward.web.rights.KeptRows;
import onward.web.rights.RowVeil;
import onward.web.rights.Veil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The sender's own file with two more columns: what became of each row, and what to do. Of a file
 * that is no table, or is erased, the number of the record stands in the place of its columns. Of
 * somebody who may be reached by a safe way alone it holds who they are and nothing else, since any
 * column may say where they live; of whoever limited sharing, nothing that the sender did not
 * write.
 */
@Component
class AnsweredFile {
  /**
   * Our own columns. No list has columns of these names, so that the file can be put right and sent
   * again: a list of applications has an outcome of its own.
   */
  private static final List<String> OURS = List.of("Outcome (Onward)", "What to do (Onward)");

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

  /**
   * Both the file and what became of it are gone through side by side, a line at a time.
   *
   * @param opened the table to write it to, given its headings
   */
  void write(ImportFile file, Function<String[], TableOut> opened) {
    var table = files.table(file).orElseGet(() -> numbers(file));
    var theirs = theirs(table);
    var headings = new ArrayList<String>();
    theirs.forEach(place -> headings.add(table.headings().get(place)));
    headings.addAll(OURS);
    var hidden = kept.kept(file.authority());
    var limited = veil.limited();
    var became = imports.inOrder(file.authority(), file.id(), LineQuery.ALL).iterator();
    var next = became.hasNext() ? became.next() : null;
    try (var out = opened.apply(headings.toArray(String[]::new))) {
      for (var line : table.lines()) {
        while (next != null && next.line() < line.number()) {
          next = became.hasNext() ? became.next() : null;
        }
        var told = next != null && next.line() == line.number() ? next : null;
        out.row(cells(file.state(), table, theirs, line, told, hidden, limited));
      }
    }
  }

  /** Where the sender's own columns stand: a file that comes back has ours beside them already. */
  private static List<Integer> theirs(Table table) {
    return IntStream.range(0, table.headings().size())
        .filter(place -> !OURS.contains(table.headings().get(place)))
        .boxed()
        .toList();
  }

  /** The numbers of a file's records, where the file itself is no table or is erased. */
  private Table numbers(ImportFile file) {
    return new Table(
        1,
        List.of(file.name().toLowerCase(Locale.UK).endsWith(".xml") ? "Record" : "Line"),
        Lines.from(
            () ->
                imports
                    .inOrder(file.authority(), file.id(), LineQuery.ALL)
                    .map(line -> new Table.Line(line.line(), List.of(String.valueOf(line.line()))))
                    .iterator(),
            imports.count(file.authority(), file.id(), LineQuery.ALL)));
  }

  private static Object[] cells(
      State state,
      Table table,
      List<Integer> theirs,
      Table.Line line,
      @Nullable PlannedLine became,
      KeptRows kept,
      Set<PersonId> limited) {
    int width = theirs.size();
    var cells = new Object[width + 2];
    Arrays.fill(cells, "");
    boolean hidden = became != null && kept.hidden().of(became);
    boolean unreachable = became != null && kept.unreachable().of(became);
    for (int i = 0; i < width; i++) {
      int place = theirs.get(i);
      var cell = place < line.cells().size() ? line.cells().get(place) : "";
      boolean safe =
          !unreachable || cell.isEmpty() || ListFiles.saysWho(table.plainHeadings().get(place));
      cells[i] = hidden ? RowVeil.KEPT : safe ? cell : RowVeil.SAFE;
    }
    if (became != null) {
      var person = became.person();
      boolean says = person == null || !limited.contains(person);
      cells[width] = says ? outcome(state, kept.seen(became)) : Veil.LIMITED;
      cells[width + 1] = says ? kept.seen(became).cure() : "";
    }
    return cells;
  }

  /** In the words of the outputs; a row of which nothing is done, or no more, does not say that. */
  private static String outcome(State state, PlannedLine line) {
    var word = line.outcome().words();
    if (line.outcome() == Outcome.APPLIED && state != State.APPLIED) {
      word = state == State.UNDONE ? "taken back" : "to be approved";
    } else if (line.action().equals(PlannedLine.LEFT_OUT)) {
      word = PlannedLine.LEFT_OUT;
    } else if (line.action().equals(PlannedLine.OLDER)) {
      word = "older than what we know";
    }
    return word + (line.problem().isEmpty() ? "" : ": " + line.problem());
  }
}
