package onward.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SuppressionRuleTest {
  @Test
  void one_to_four_are_hidden_with_the_next_smallest_and_nought_is_shown() {
    assertThat(SuppressionRule.hidden(List.of(100, 3, 0, 7)))
        .containsExactly(false, true, false, true);
    assertThat(SuppressionRule.hidden(List.of(5, 0, 9))).containsExactly(false, false, false);
    assertThat(SuppressionRule.hidden(List.of(2, 3, 9))).containsExactly(true, true, false);
  }

  @Test
  void nought_is_hidden_where_nothing_else_is_left() {
    assertThat(SuppressionRule.hidden(List.of(3, 0))).containsExactly(true, true);
  }

  @Property(tries = 300)
  void nothing_hidden_can_be_had_by_taking_the_shown_from_a_sum(
      @ForAll @Size(min = 2, max = 6) List<@Size(4) List<@IntRange(max = 30) Integer>> table) {
    var counts =
        table.stream()
            .map(row -> row.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    var hidden = SuppressionRule.hidden(counts);
    for (int row = 0; row < counts.length; row++) {
      int inRow = 0;
      for (int column = 0; column < 4; column++) {
        assertThat(hidden[row][column] || !SuppressionRule.small(counts[row][column])).isTrue();
        inRow += hidden[row][column] ? 1 : 0;
      }
      assertThat(inRow).isNotEqualTo(1);
    }
    for (int column = 0; column < 4; column++) {
      int inColumn = 0;
      for (var row : hidden) {
        inColumn += row[column] ? 1 : 0;
      }
      assertThat(inColumn).isNotEqualTo(1);
    }
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < 4; column++) {
        assertThat(!hidden[row][column] || another(hidden, row, column)).isTrue();
      }
    }
  }

  /** The 3 and the 4 stand alone between two squares of ones: their sums must not tell them. */
  @Test
  void two_pairs_that_one_hidden_figure_holds_together_do_not_tell_it() {
    int[][] counts = {{1, 1, 9, 9, 9}, {1, 1, 3, 9, 9}, {9, 9, 9, 1, 1}, {9, 9, 4, 1, 1}};
    var hidden = SuppressionRule.hidden(counts);
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < counts[row].length; column++) {
        assertThat(!hidden[row][column] || another(hidden, row, column))
            .as(row + ", " + column)
            .isTrue();
      }
    }
  }

  /** Whether a hidden figure may be another: a way round by other hidden ones, row and column. */
  private static boolean another(boolean[][] hidden, int row, int column) {
    var rows = new TreeSet<>(Set.of(row));
    var columns = new TreeSet<Integer>();
    for (int round = 0; round < hidden.length + hidden[0].length; round++) {
      for (int r = 0; r < hidden.length; r++) {
        for (int c = 0; c < hidden[r].length; c++) {
          if (hidden[r][c]
              && (r != row || c != column)
              && (rows.contains(r) || columns.contains(c))) {
            rows.add(r);
            columns.add(c);
          }
        }
      }
    }
    return columns.contains(column);
  }
}
