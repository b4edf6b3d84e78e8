package onward.imports.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import onward.imports.read.Problem;
import onward.imports.read.Table;
import onward.imports.read.Unreadable;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * An Excel workbook, as text: days as 2026-09-07 by the cell's format and the workbook's first year
 * (1900 or 1904), numbers in full, zeros in front where the format asks for them. Formulas give the
 * value they were saved with; macros and links are not looked at.
 */
final class Workbook {
  static final int MOST_COLUMNS = 16_384;
  static final int MOST_ROWS = 1_048_576;

  /** The numbers of Excel's own formats for days and moments. */
  private static final Pattern DAY_FORMATS = Pattern.compile("1[4-7]|22|2[7-9]|3[0-6]|5[0-8]");

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]");
  private static final Pattern ZEROS = Pattern.compile("0{2,}");

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
      cells[i] = cell == null ? "" : text(cell);
    }
    return List.of(cells);
  }

  private static String text(Cell cell) {
    var raw = cell.getRawValue();
    if (raw == null) {
      return "";
    }
    return switch (cell.getType()) {
      case EMPTY -> "";
      case NUMBER -> number(cell, raw);
      case FORMULA -> cell.getValue() instanceof BigDecimal ? number(cell, raw) : raw;
      case BOOLEAN -> "1".equals(raw) || "true".equalsIgnoreCase(raw) ? "yes" : "no";
      case STRING, ERROR -> cell.getType() == CellType.STRING ? cell.getText() : raw;
    };
  }

  private static String number(Cell cell, String raw) {
    var format = cell.getDataFormatString();
    var number = cell.getDataFormatId();
    if (isDay(number, format)) {
      return day(cell, raw);
    }
    var plain = new BigDecimal(raw.strip()).stripTrailingZeros().toPlainString();
    return format != null && ZEROS.matcher(format).matches() && plain.length() < format.length()
        ? "0".repeat(format.length() - plain.length()) + plain
        : plain;
  }

  private static boolean isDay(@Nullable Integer number, @Nullable String format) {
    if (number != null && DAY_FORMATS.matcher(number.toString()).matches()) {
      return true;
    }
    if (format == null || format.equalsIgnoreCase("general")) {
      return false;
    }
    var letters = QUOTED.matcher(format).replaceAll("");
    return letters.matches("(?is).*(d|yy).*") && !letters.contains("#") && !letters.contains("0");
  }

  private static String day(Cell cell, String raw) {
    try {
      var moment = cell.asDate();
      return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? moment.toLocalDate().toString()
          : moment.toString();
    } catch (DateTimeException | ExcelReaderException _) {
      return raw;
    }
  }
}
