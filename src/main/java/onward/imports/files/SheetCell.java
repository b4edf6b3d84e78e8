package onward.imports.files;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.jspecify.annotations.Nullable;

/** A workbook's cell as text: days by its format, numbers in full. */
final class SheetCell {
  /** The numbers of Excel's own formats for days and moments. */
  private static final Pattern DAY_FORMATS = Pattern.compile("1[4-7]|22|2[7-9]|3[0-6]|5[0-8]");

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]");
  private static final Pattern ZEROS = Pattern.compile("0{2,}");

  private SheetCell() {}

  static String text(Cell cell) {
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
