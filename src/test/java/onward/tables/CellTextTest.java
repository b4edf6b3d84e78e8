package onward.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "-Smith",
        "+44 7700 900123",
        "@name",
        "\t=1",
        "'=1",
        "''-x",
        "O'Brien",
        "'",
        ""
      })
  void every_text_comes_back_and_none_begins_with_a_formula_sign(String text) {
    var cell = CellText.guarded(text);

    assertThat(CellText.plain(cell)).isEqualTo(text);
    assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r\\n].*");
  }

  @Test
  void names_and_numbers_go_out_as_they_are() {
    var out = new StringWriter();
    try (var csv = CsvOut.to(out, "Name", "Change", "Phone")) {
      csv.row("O'Brien", -3, "+44");
    }

    assertThat(out.toString()).isEqualTo("Name,Change,Phone\nO'Brien,-3,'+44\n");
  }
}
