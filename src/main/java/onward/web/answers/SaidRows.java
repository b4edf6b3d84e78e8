package onward.web.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import onward.imports.ImportFile;
import onward.imports.ListFiles;
import onward.imports.PlannedLine;
import onward.imports.read.Table;
import onward.web.rights.RowVeil;
import org.springframework.stereotype.Component;

/**
 * What rows of a list say beyond whom they are about, in the sender's own headings and words: so
 * long as the file is kept, and of nobody whose record or way of contact is kept.
 */
@Component
public class SaidRows {
  private final ListFiles files;
  private final RowVeil kept;

  SaidRows(ListFiles files, RowVeil kept) {
    this.files = files;
    this.kept = kept;
  }

  /** A cell: "Provider", "Northgate College". */
  public record Said(String heading, String text) {}

  /**
   * What these rows say.
   *
   * @return by the number of the line; a line of which nothing can be told is not in it
   */
  public Map<Integer, List<Said>> of(ImportFile file, List<PlannedLine> lines) {
    var said = new HashMap<Integer, List<Said>>();
    var hidden = kept.kept(file.authority());
    var wanted =
        lines.stream()
            .filter(line -> !hidden.hidden().of(line) && !hidden.unreachable().of(line))
            .collect(Collectors.toMap(PlannedLine::line, Function.identity()));
    if (wanted.isEmpty() || file.gone()) {
      return said;
    }
    files.table(file).ifPresent(table -> fill(table, wanted, said));
    return said;
  }

  private static void fill(
      Table table, Map<Integer, PlannedLine> wanted, Map<Integer, List<Said>> said) {
    for (var line : table.lines()) {
      if (wanted.containsKey(line.number())) {
        said.put(line.number(), cells(table, line));
      }
      if (said.size() == wanted.size()) {
        return; // the rest of a long file need not be read
      }
    }
  }

  private static List<Said> cells(Table table, Table.Line line) {
    var cells = new ArrayList<Said>();
    for (int i = 0; i < Math.min(table.headings().size(), line.cells().size()); i++) {
      var text = line.cells().get(i).strip();
      if (!text.isEmpty() && !ListFiles.saysWho(table.plainHeadings().get(i))) {
        cells.add(new Said(table.headings().get(i), text));
      }
    }
    return cells;
  }
}
