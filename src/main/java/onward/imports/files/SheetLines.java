package onward.imports.files;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import onward.imports.read.Lines;
import onward.imports.read.Table.Line;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The rows of a workbook's sheet that hold something, as text. */
final class SheetLines {
  private SheetLines() {}

  /** Reads the sheet to its end. */
  static Lines of(Sheet sheet) throws IOException {
    try (var rows = sheet.openStream()) {
      return PackedLines.of(new Reading(rows.iterator()));
    }
  }

  private static final class Reading implements Iterator<Line> {
    private final Iterator<Row> rows;
    private @Nullable Line next;
    private List<String> above = List.of();

    Reading(Iterator<Row> rows) {
      this.rows = rows;
    }

    @Override
    public boolean hasNext() {
      while (next == null && rows.hasNext()) {
        var row = rows.next();
        if (row.getRowNum() > Workbook.MOST_ROWS) {
          throw new TooLarge(row.getRowNum(), "rows");
        }
        var cells = cells(row);
        if (holdsSomething(cells)) {
          above = List.of(cells);
          next = new Line(row.getRowNum(), above);
        }
      }
      return next != null;
    }

    @Override
    public Line next() {
      if (!hasNext() || next == null) {
        throw new NoSuchElementException();
      }
      var line = next;
      next = null;
      return line;
    }

    /** What says the same as the cell above it is not kept a second time. */
    private String[] cells(Row row) {
      if (row.getCellCount() > Workbook.MOST_COLUMNS) {
        throw new TooLarge(row.getRowNum(), "columns");
      }
      var cells = new String[row.getCellCount()];
      for (int i = 0; i < cells.length; i++) {
        var cell = row.getCell(i);
        var text = cell == null ? "" : SheetCell.text(cell);
        cells[i] = i < above.size() && above.get(i).equals(text) ? above.get(i) : text;
      }
      return cells;
    }

    private static boolean holdsSomething(String[] cells) {
      return Arrays.stream(cells).anyMatch(cell -> !cell.isBlank());
    }
  }

  /** A sheet larger than any spreadsheet makes it. */
  static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final int line;
    final String what;

    TooLarge(int line, String what) {
      super(what);
      this.line = line;
      this.what = what;
    }
  }
}
