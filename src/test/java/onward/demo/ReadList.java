package onward.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A delivery read back, whatever its encoding and separator. */
record ReadList(String fileName, List<String> headings, List<List<String>> rows) {
  private static final List<DateTimeFormatter> DATES =
      Stream.of("dd/MM/uuuu", "d MMM uuuu", "uuuu-MM-dd")
          .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
          .toList();

  static ReadList of(Delivery delivery) {
    var text = text(delivery.content());
    var first = text.lines().findFirst().orElseThrow();
    var csv =
        CsvReader.builder()
            .fieldSeparator(first.indexOf(';') > 0 ? ';' : ',')
            .ofCsvRecord(text)
            .stream()
            .map(row -> List.copyOf(row.getFields()))
            .toList();
    return new ReadList(delivery.fileName(), csv.getFirst(), csv.subList(1, csv.size()));
  }

  String cell(List<String> row, String heading) {
    return row.get(headings.indexOf(heading));
  }

  Stream<String> column(String heading) {
    return rows.stream().map(row -> cell(row, heading));
  }

  static LocalDate day(String text) {
    for (var dates : DATES) {
      try {
        return LocalDate.parse(text, dates);
      } catch (java.time.format.DateTimeParseException _) {
        continue;
      }
    }
    throw new IllegalArgumentException("Not a date: " + text);
  }

  private static String text(byte[] content) {
    if (content.length > 2 && content[0] == (byte) 0xff) {
      return new String(content, StandardCharsets.UTF_16);
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException _) {
      return new String(content, Charset.forName("windows-1252"));
    }
  }
}
