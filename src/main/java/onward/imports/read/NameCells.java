package onward.imports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A list with the {@link WholeName} in one cell, as some school systems write it, given a column
 * for each part.
 */
public final class NameCells {
  private static final Set<String> PART = Set.of("forename", "surname", "lastname", "firstname");

  /**
   * A whole name in one cell: "Adams, Ava" is surname and forename, "Ava Adams" the other way
   * about.
   */
  public record WholeName(String forename, String surname) {
    private static final Set<String> HEADINGS =
        Set.of("name", "fullname", "studentname", "pupilname", "learnername", "legalname");

    /**
     * Whether a column so headed holds whole names; the heading in small letters and digits alone.
     */
    public static boolean heads(String plainHeading) {
      return HEADINGS.contains(plainHeading);
    }

    /** The parts of a cell; one word alone is a surname. */
    public static WholeName of(String cell) {
      var name = cell.strip();
      int comma = name.indexOf(',');
      if (comma >= 0) {
        return new WholeName(name.substring(comma + 1).strip(), name.substring(0, comma).strip());
      }
      int space = name.indexOf(' ');
      return new WholeName(
          space < 0 ? "" : name.substring(0, space), name.substring(space + 1).strip());
    }
  }

  private NameCells() {}

  /** The table with a forename and a surname column more, if it has the whole name alone. */
  public static Table split(Table table) {
    int whole = -1;
    for (int i = 0; i < table.plainHeadings().size(); i++) {
      var heading = table.plainHeadings().get(i);
      if (PART.stream().anyMatch(heading::endsWith)) {
        return table;
      }
      whole = WholeName.heads(heading) ? i : whole;
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
    var name = WholeName.of(split.get(at));
    split.add(name.forename());
    split.add(name.surname());
    return split;
  }
}
