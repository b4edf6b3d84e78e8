package onward.imports.read;

import java.util.ArrayList;
import java.util.List;

/** Whether a row has the shape of its table: as many cells as headings, none far too long. */
final class RowShape {
  private static final int LONGEST_CELL = 10_000;

  private RowShape() {}

  static List<Problem> problems(Table table, Table.Line line) {
    int width = table.headings().size();
    var cells = line.cells();
    var problems = new ArrayList<Problem>(0);
    if (cells.size() > width
        && !cells.subList(width, cells.size()).stream().allMatch(String::isBlank)) {
      problems.add(
          Problem.ofFile(
              "The row has " + cells.size() + " cells, the headings " + width + ".",
              "Put quotation marks round a cell that holds the separator."));
    }
    if (hasLongCell(cells)) {
      problems.add(
          Problem.ofFile(
              "A cell is over "
                  + LONGEST_CELL
                  + " characters long: a quotation mark may not be closed.",
              "Look at the quotation marks on this line."));
    }
    return problems;
  }

  private static boolean hasLongCell(List<String> cells) {
    for (var cell : cells) {
      if (cell.length() > LONGEST_CELL) {
        return true;
      }
    }
    return false;
  }
}
