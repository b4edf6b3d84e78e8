package onward.imports.read;

import java.util.List;
import java.util.function.Predicate;

/**
 * Which line of a sheet holds the headings: of its first lines, the one with the most headings that
 * some list has; a title, a date or a note above it is passed over.
 */
public final class HeadingRule {
  private static final int LOOKED_AT = 25;
  private static final int MOST_COLUMNS = 1_000;

  private HeadingRule() {}

  /**
   * Lines as a table.
   *
   * @param lines all of them, blank ones too
   * @param known whether a heading, without case and punctuation, is one of any list's
   */
  public static Table table(List<Table.Line> lines, Predicate<String> known) throws Unreadable {
    Table.Line heading = null;
    int at = 0;
    long most = -1;
    int seen = 0;
    for (int i = 0; i < lines.size() && seen < LOOKED_AT; i++) {
      var line = lines.get(i);
      if (blank(line)) {
        continue;
      }
      seen++;
      long fit = known(line.cells(), known);
      if (fit > most) {
        heading = line;
        at = i;
        most = fit;
      }
    }
    if (heading == null) {
      throw new Unreadable(
          Problem.ofFile("The file is empty.", "Send the list again, with its headings and rows."));
    }
    if (heading.cells().size() > MOST_COLUMNS) {
      throw new Unreadable(
          heading.number(),
          List.of(
              Problem.ofFile(
                  "The list has " + heading.cells().size() + " columns.",
                  "Send the columns that are meant, at most " + MOST_COLUMNS + ".")));
    }
    var rows = lines.subList(at + 1, lines.size()).stream().filter(line -> !blank(line)).toList();
    return new Table(heading.number(), heading.cells(), rows);
  }

  /** How many cells are headings of some list. */
  public static long known(List<String> cells, Predicate<String> known) {
    return cells.stream().map(Column::plain).filter(known).distinct().count();
  }

  private static boolean blank(Table.Line line) {
    for (var cell : line.cells()) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }
}
