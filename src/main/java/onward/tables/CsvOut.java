package onward.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A comma-separated table on its way out: UTF-8 without a mark, one heading line, lines ended by a
 * line feed, dates as 2026-09-30, nothing for null. Numbers go out bare, texts guarded by {@link
 * CellText}.
 */
public final class CsvOut implements TableOut {
  private final CsvWriter csv;
  private final int columns;

  private CsvOut(CsvWriter csv, String[] headings) {
    this.csv = csv;
    this.columns = headings.length;
    csv.writeRecord(headings);
  }

  /** Opens a file, which is replaced if it is there. */
  public static CsvOut to(Path file, String... headings) {
    try {
      return to(Files.newBufferedWriter(file), headings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes to a stream, which is closed with the table. */
  public static CsvOut to(OutputStream out, String... headings) {
    return new CsvOut(CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out), headings);
  }

  /** Writes to a writer, which is closed with the table. */
  public static CsvOut to(Writer out, String... headings) {
    return new CsvOut(CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out), headings);
  }

  @Override
  public void row(@Nullable Object... cells) {
    if (cells.length != columns) {
      throw new IllegalArgumentException(
          "The table has " + columns + " columns, the line " + cells.length);
    }
    var texts = new String[cells.length];
    for (int i = 0; i < cells.length; i++) {
      texts[i] = text(cells[i]);
    }
    csv.writeRecord(texts);
  }

  @Override
  public void close() {
    try {
      csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case Number number -> number.toString();
      default -> CellText.guarded(cell.toString());
    };
  }
}
