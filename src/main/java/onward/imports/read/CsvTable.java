package onward.imports.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import onward.imports.read.Table.Line;

/** Reads delimited text: the separator is the one that splits the heading line most. */
public final class CsvTable {
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};

  private CsvTable() {}

  public static Table read(byte[] bytes) throws Unreadable {
    var text = Encoding.text(bytes);
    var lines = lines(text);
    int first = 0;
    while (first < lines.size() && blank(lines.get(first))) {
      first++;
    }
    if (first == lines.size()) {
      throw new Unreadable(
          Problem.ofFile("The file is empty.", "Send the list again, with its headings and rows."));
    }
    var heading = lines.get(first);
    var rows =
        lines.subList(first + 1, lines.size()).stream().filter(line -> !blank(line)).toList();
    return new Table(heading.number(), heading.cells(), rows);
  }

  private static List<Line> lines(String text) throws Unreadable {
    var lines = new ArrayList<Line>();
    int number = 0;
    try (var reader =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .skipEmptyLines(false)
            .maxBufferSize(1 << 26)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(text)) {
      for (CsvRecord record : reader) {
        lines.add(new Line(++number, record.getFields()));
      }
    } catch (CsvParseException e) {
      throw notACsv(number + 1);
    } catch (java.io.IOException | java.io.UncheckedIOException e) {
      throw notACsv(number + 1);
    }
    return lines;
  }

  private static Unreadable notACsv(int line) {
    return new Unreadable(
        line,
        List.of(
            Problem.ofFile(
                "Line " + line + " cannot be read: a quotation mark may not be closed.",
                "Look at the quotation marks on that line, or save the list again as CSV.")));
  }

  private static char separator(String text) {
    int end = text.indexOf('\n');
    var heading = end < 0 ? text : text.substring(0, end);
    char best = ',';
    long most = 0;
    for (char separator : SEPARATORS) {
      long found = heading.chars().filter(c -> c == separator).count();
      if (found > most) {
        most = found;
        best = separator;
      }
    }
    return best;
  }

  private static boolean blank(Line line) {
    return line.cells().stream().allMatch(String::isBlank);
  }
}
