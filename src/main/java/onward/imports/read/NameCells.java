package onward.imports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A list with the whole name in one cell, as some school systems write it, given a column for each:
 * "Adams, Ava" is surname and forename, "Ava Adams" the other way about.
 */
public final class NameCells {
  private static final Set<String> WHOLE =
      Set.of("name", "fullname", "studentname", "pupilname", "learnername", "legalname");
  private static final Set<String> PART = Set.of("forename", "surname", "lastname", "firstname");

  private NameCells() {}

  /** The table with a forename and a surname column more, if it has the whole name alone. */
  public static Table split(Table table) {
    int whole = -1;
    for (int i = 0; i < table.plainHeadings().size(); i++) {
      var heading = table.plainHeadings().get(i);
      if (PART.stream().anyMatch(heading::endsWith)) {
        return table;
      }
      whole = WHOLE.contains(heading) ? i : whole;
    }
    if (whole < 0) {
      return table;
    }
    int at = whole;
    int width = table.headings().size();
    var headings = new ArrayList<>(table.headings());
    headings.add("Forename");
    headings.add("Surname");
    var lines =
        table.lines().each(line -> new Table.Line(line.number(), split(line.cells(), at, width)));
    return new Table(table.headingLine(), headings, lines);
  }

  private static List<String> split(List<String> cells, int at, int width) {
    var split = new ArrayList<>(cells.subList(0, Math.min(cells.size(), width)));
    while (split.size() < width) {
      split.add("");
    }
    var name = split.get(at).strip();
    int comma = name.indexOf(',');
    int space = name.indexOf(' ');
    if (comma >= 0) {
      split.add(name.substring(comma + 1).strip());
      split.add(name.substring(0, comma).strip());
    } else {
      split.add(space < 0 ? "" : name.substring(0, space));
      split.add(name.substring(space + 1).strip());
    }
    return split;
  }
}
