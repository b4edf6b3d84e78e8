package onward.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
  }
}
