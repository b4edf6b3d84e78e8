package onward.imports.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import onward.imports.read.Problem;
import onward.imports.read.Unreadable;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
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

  /**
   * The sheets that can be seen and hold something. Each is read to its end, so that a fault in its
   * last row is told before any row is used.
   *
   * @param styled whether the workbook says how its cells look; one that does not may be in order
   */
  static List<Sheet> sheets(byte[] content, boolean styled) throws Unreadable {
    var sheets = new ArrayList<Sheet>();
    try {
      var book =
          new ReadableWorkbook(
              new ByteArrayInputStream(content), new ReadingOptions(styled, false));
      for (var sheet : book.getSheets().toList()) {
        if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
          var lines = SheetLines.of(sheet);
          if (lines.count() > 0) {
            sheets.add(new Sheet(sheet.getName(), lines));
          }
        }
      }
    } catch (SheetLines.TooLarge large) {
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
}
