package onward.imports.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import onward.imports.read.Table.Line;
import org.junit.jupiter.api.Test;

class PackedLinesTest {
  private static final List<Line> ROWS =
      List.of(
          new Line(3, List.of("Zoë", "", "x".repeat(126), "x".repeat(127))),
          new Line(4, List.of("Zoë", "Ng")),
          new Line(1_048_576, List.of("", "Ng", "𝒵", "x".repeat(40_000), "")));

  @Test
  void rows_come_out_as_they_went_in_as_often_as_they_are_asked_for() {
    var packed = PackedLines.of(ROWS.iterator());
    assertThat(packed.count()).isEqualTo(3);
    assertThat(packed).containsExactlyElementsOf(ROWS);
    assertThat(packed).containsExactlyElementsOf(ROWS);
  }

  @Test
  void there_is_nothing_after_the_last_row() {
    var rows = PackedLines.of(List.<Line>of().iterator()).iterator();
    assertThat(rows.hasNext()).isFalse();
    assertThatThrownBy(rows::next).isInstanceOf(NoSuchElementException.class);
  }
}
