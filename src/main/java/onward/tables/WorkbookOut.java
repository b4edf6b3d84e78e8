package onward.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of one sheet on its way out, the headings in bold and always in sight. Every cell is
 * text, guarded by {@link CellText} for when the sheet is saved as a comma-separated file. A few
 * rows are in memory at once, however many there are.
 */
public final class WorkbookOut implements TableOut {
  /** What a browser is told that it is. */
  public static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final int AT_ONCE = 1_000;

  private final Workbook book;
  private final Worksheet sheet;
  private int row;

  private WorkbookOut(Workbook book, String[] headings) {
    this.book = book;
    this.sheet = book.newWorksheet("List");
    for (int column = 0; column < headings.length; column++) {
      sheet.width(column, Math.clamp(headings[column].length() + 4, 12, 34));
    }
    sheet.freezePane(0, 1);
    row((Object[]) headings);
    sheet.range(0, 0, 0, headings.length - 1).style().bold().set();
  }

  /** Writes to a stream, which is closed with the workbook. */
  public static WorkbookOut to(OutputStream out, String... headings) {
    return new WorkbookOut(new Workbook(out, "Onward", "1.0"), headings);
  }

  @Override
  public void row(@Nullable Object... cells) {
    for (int column = 0; column < cells.length; column++) {
      var cell = cells[column];
      if (cell != null && !cell.toString().isEmpty()) {
        sheet.inlineString(row, column, CellText.guarded(cell.toString()));
      }
    }
    row++;
    if (row % AT_ONCE == 0) {
      written(sheet::flush);
    }
  }

  @Override
  public void close() {
    written(book::close);
  }

  private interface Writing {
    void write() throws IOException;
  }

  private static void written(Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
