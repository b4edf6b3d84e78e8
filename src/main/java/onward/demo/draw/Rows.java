package onward.demo.draw;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables that this package carries as resources. */
public final class Rows {
  private Rows() {}

  /** The rows of a table below {@code onward/demo}, without its heading. */
  public static List<List<String>> of(String table) {
    var stream = Objects.requireNonNull(Rows.class.getResourceAsStream("/onward/demo/" + table));
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
        var csv = CsvReader.builder().ofCsvRecord(reader)) {
      return csv.stream().skip(1).map(row -> List.copyOf(row.getFields())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
