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
   * @param lines those that hold something
   * @param known whether a heading, without case and punctuation, is one of any list's
   */
  public static Table table(Lines lines, Predicate<String> known) throws Unreadable {
    Table.Line heading = null;
    int at = 0;
    long most = -1;
    int seen = 0;
    for (var line : (Iterable<Table.Line>) lines.stream().limit(LOOKED_AT)::iterator) {
      seen++;
      long fit = known(line.cells(), known);
      if (fit > most) {
        heading = line;
        at = seen;
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
    return new Table(heading.number(), heading.cells(), lines.after(at));
  }

  /** How many cells are headings of some list. */
  public static long known(List<String> cells, Predicate<String> known) {
    return cells.stream().map(Column::plain).filter(known).distinct().count();
  }
}
