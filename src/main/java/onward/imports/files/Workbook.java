package onward.imports.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import onward.imports.read.Problem;
import onward.imports.read.Table;
import onward.imports.read.Unreadable;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * An Excel workbook, as text: days as 2026-09-07 by the cell's format and the workbook's first year
 * (1900 or 1904), numbers in full, zeros in front where the format asks for them. Formulas give the
 * value they were saved with; macros and links are not looked at.
 */
final class Workbook {
  static final int MOST_COLUMNS = 16_384;
  static final int MOST_ROWS = 1_048_576;

  private Workbook() {}

  /** The sheets that can be seen and hold something. */
  static List<Sheet> sheets(byte[] content) throws Unreadable {
    var sheets = new ArrayList<Sheet>();
    try (var book =
        new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false))) {
      for (var sheet : book.getSheets().toList()) {
        if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
          var lines = lines(sheet);
          if (!lines.isEmpty()) {
            sheets.add(new Sheet(sheet.getName(), lines));
          }
        }
      }
    } catch (TooLarge large) {
      throw new Unreadable(
          large.line,
          List.of(
              Problem.ofFile(
                  "The sheet has more " + large.what + " than a spreadsheet can hold.",
                  "Save the list again from your spreadsheet.")));
    } catch (IOException | RuntimeException e) {
      throw new Unreadable(
          Problem.ofFile(
              "The workbook is damaged or was not sent to its end.",
              "Open it in your spreadsheet, save it again as XLSX or CSV UTF-8, and send it"
                  + " whole."));
    }
    return sheets;
  }

  /** A sheet larger than any spreadsheet makes it. */
  private static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int line;
    private final String what;

    TooLarge(int line, String what) {
      super(what);
      this.line = line;
      this.what = what;
    }
  }

  private static List<Table.Line> lines(org.dhatim.fastexcel.reader.Sheet sheet)
      throws IOException {
    var lines = new ArrayList<Table.Line>();
    try (var rows = sheet.openStream()) {
      rows.forEach(row -> {
        if (row.getRowNum() > MOST_ROWS) {
          throw new TooLarge(row.getRowNum(), "rows");
        }
        var cells = cells(row);
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
          lines.add(new Table.Line(row.getRowNum(), cells));
        }
      });
    }
    return lines;
  }

  private static List<String> cells(Row row) {
    if (row.getCellCount() > MOST_COLUMNS) {
      throw new TooLarge(row.getRowNum(), "columns");
    }
    var cells = new String[row.getCellCount()];
    for (int i = 0; i < cells.length; i++) {
      var cell = row.getCell(i);
      cells[i] = cell == null ? "" : SheetCell.text(cell);
    }
    return List.of(cells);
  }
}
