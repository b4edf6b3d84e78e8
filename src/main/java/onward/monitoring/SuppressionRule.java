package onward.monitoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which figures whoever may not see small numbers is not shown: 1 to 4, and so many others that no
 * hidden one can be had by taking the shown ones from their sum. Nought is shown: it is nobody.
 */
public final class SuppressionRule {
  /** The smallest number that is shown beside nought. */
  public static final int SMALLEST_SHOWN = 5;

  private SuppressionRule() {}

  public static boolean small(int count) {
    return count > 0 && count < SMALLEST_SHOWN;
  }

  /** The figures of one sum that are hidden, by their place; the sum is known. */
  public static boolean[] hidden(List<Integer> parts) {
    return hidden(new int[][] {parts.stream().mapToInt(Integer::intValue).toArray()}, false)[0];
  }

  /**
   * The figures of a table that are hidden. The sum of every row is known, and of every column.
   *
   * @param counts the rows, each with as many figures
   */
  public static boolean[][] hidden(int[][] counts) {
    return hidden(counts, true);
  }

  private static boolean[][] hidden(int[][] counts, boolean columnsAddUp) {
    var hidden = new boolean[counts.length][];
    for (int row = 0; row < counts.length; row++) {
      hidden[row] = new boolean[counts[row].length];
      for (int column = 0; column < counts[row].length; column++) {
        hidden[row][column] = small(counts[row][column]);
      }
    }
    while (another(counts, hidden, columnsAddUp)) {
      // each round hides one more, so it ends
    }
    return hidden;
  }

  private static boolean another(int[][] counts, boolean[][] hidden, boolean columnsAddUp) {
    for (var line : lines(counts, columnsAddUp)) {
      long alone = line.stream().filter(cell -> hidden[cell.row()][cell.column()]).count();
      if (alone == 1) {
        var next = smallestShown(line, counts, hidden);
        if (next != null) {
          hidden[next.row()][next.column()] = true;
          return true;
        }
      }
    }
    return columnsAddUp && counts.length > 1 && anotherBesideOneThatSumsTell(counts, hidden);
  }

  /**
   * A hidden figure may be another only where a way leads round to it by other hidden ones, along
   * rows and columns in turn: what one of them has more, the next has less. One that merely joins
   * two groups of hidden ones is told by their sums together; hide one more beside it.
   */
  private static boolean anotherBesideOneThatSumsTell(int[][] counts, boolean[][] hidden) {
    for (var one : cells(counts)) {
      if (hidden[one.row()][one.column()] && !wayRound(one, hidden)) {
        var beside = cells(counts).stream().filter(cell -> cell.beside(one)).toList();
        var next = smallestShown(beside, counts, hidden);
        if (next != null) {
          hidden[next.row()][next.column()] = true;
          return true;
        }
      }
    }
    return false;
  }

  /** From the figure's row to its column without it. */
  private static boolean wayRound(Cell from, boolean[][] hidden) {
    var rows = new HashSet<>(Set.of(from.row()));
    var columns = new HashSet<Integer>();
    boolean further = true;
    while (further) {
      further = false;
      for (int row = 0; row < hidden.length; row++) {
        for (int column = 0; column < hidden[row].length; column++) {
          boolean reached = rows.contains(row) || columns.contains(column);
          if (hidden[row][column] && reached && !new Cell(row, column).equals(from)) {
            further |= rows.add(row) | columns.add(column);
          }
        }
      }
    }
    return columns.contains(from.column());
  }

  private record Cell(int row, int column) {
    boolean beside(Cell other) {
      return row == other.row || column == other.column;
    }
  }

  private static List<Cell> cells(int[][] counts) {
    return lines(counts, false).stream().flatMap(List::stream).toList();
  }

  private static List<List<Cell>> lines(int[][] counts, boolean columnsAddUp) {
    var lines = new ArrayList<List<Cell>>();
    for (int row = 0; row < counts.length; row++) {
      var line = new ArrayList<Cell>();
      for (int column = 0; column < counts[row].length; column++) {
        line.add(new Cell(row, column));
      }
      lines.add(line);
    }
    for (int column = 0; columnsAddUp && counts.length > 0 && column < counts[0].length; column++) {
      var line = new ArrayList<Cell>();
      for (int row = 0; row < counts.length; row++) {
        line.add(new Cell(row, column));
      }
      lines.add(line);
    }
    return lines;
  }

  /** Of the shown the smallest, somebody's before nought: only a line of noughts leaves one. */
  private static @Nullable Cell smallestShown(List<Cell> line, int[][] counts, boolean[][] hidden) {
    return line.stream()
        .filter(cell -> !hidden[cell.row()][cell.column()])
        .min(
            Comparator.comparing((Cell cell) -> counts[cell.row()][cell.column()] == 0)
                .thenComparing(cell -> counts[cell.row()][cell.column()]))
        .orElse(null);
  }
}
