package onward.demo.lists;

import java.nio.ByteBuffer;
import java.nio.charset.CharsetEncoder;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onward.demo.draw.Letters;

/** Writes rows under headings in a sender's style. */
final class Sheet {
  private final Style style;
  private final DateTimeFormatter dates;
  private final CharsetEncoder encoder;
  private final Map<LocalDate, String> written = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private Sheet(Style style) {
    this.style = style;
    dates = DateTimeFormatter.ofPattern(style.dates(), Locale.ENGLISH); // the UK locale writes Sept
    encoder = style.charset().newEncoder();
  }

  static byte[] bytes(Style style, List<String> headings, List<Row> rows) {
    var sheet = new Sheet(style);
    if (style.marked()) {
      sheet.text.append('\uFEFF');
    }
    sheet.line(headings, style.extra());
    var blank = Collections.nCopies(style.extra().size(), "");
    for (var row : rows) {
      sheet.line(row.cells(), blank);
    }
    ByteBuffer bytes = style.charset().encode(sheet.text.toString());
    byte[] content = new byte[bytes.remaining()];
    bytes.get(content);
    return content;
  }

  private void line(List<?> cells, List<String> extra) {
    var all = new ArrayList<Object>(cells);
    all.addAll(extra);
    if (style.turned()) {
      Collections.rotate(all, 3);
    }
    for (var cell : all) {
      text.append(cell(cell)).append(style.separator());
    }
    text.setLength(text.length() - 1);
    text.append("\r\n");
  }

  private static boolean plain(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) > 126) {
        return false;
      }
    }
    return true;
  }

  private String cell(Object cell) {
    var words =
        switch (cell) {
          case LocalDate day -> written.computeIfAbsent(day, dates::format);
          default -> cell.toString();
        };
    if (!plain(words) && !encoder.canEncode(words)) {
      words = Letters.plain(words);
    }
    if (words.indexOf(style.separator()) < 0 && words.indexOf('"') < 0) {
      return words;
    }
    return '"' + words.replace("\"", "\"\"") + '"';
  }
}
