package onward.imports.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import onward.imports.read.Table;

/** A sheet as CSV, each row on the line it has in the spreadsheet. */
final class SheetText {
  private SheetText() {}

  static byte[] of(Table table) {
    var out = new ByteArrayOutputStream();
    try (var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      int written = 0;
      written = row(csv, written, table.headingLine(), table.headings());
      for (var line : table.lines()) {
        // a cell of several lines would move the rows below it
        var cells = line.cells().stream().map(cell -> cell.replaceAll("\\R", " ")).toList();
        written = row(csv, written, line.number(), cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static int row(CsvWriter csv, int written, int number, List<String> cells) {
    for (int i = written + 1; i < number; i++) {
      csv.writeRecord("");
    }
    csv.writeRecord(cells);
    return number;
  }
}
