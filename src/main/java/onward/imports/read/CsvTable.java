package onward.imports.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import onward.imports.read.Table.Line;

/** Reads delimited text: the separator is the one that splits the heading line most. */
public final class CsvTable {
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};
  private static final int LOOKED_AT = 10;

  private CsvTable() {}

  /** The lines of a text, blank ones too, numbered as its reader counts. */
  public static List<Line> lines(byte[] bytes) throws Unreadable {
    return lines(Encoding.text(bytes));
  }

  private static List<Line> lines(String text) throws Unreadable {
    var lines = new ArrayList<Line>();
    int number = 0;
    try (var reader =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .skipEmptyLines(false)
            .maxBufferSize(1 << 26)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
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
                "Line "
                    + line
                    + " cannot be read: a quotation mark may not be closed, a cell is far too long, or there are far too many cells.",
                "Look at the quotation marks on that line, or save the list again as CSV.")));
  }

  /** The one that splits the first lines most: a title above the headings has none. */
  private static char separator(String text) {
    int end = -1;
    for (int i = 0; i < LOOKED_AT && end + 1 < text.length(); i++) {
      int next = text.indexOf('\n', end + 1);
      end = next < 0 ? text.length() : next;
    }
    var head = text.substring(0, Math.max(end, 0));
    char best = ',';
    long most = 0;
    for (char separator : SEPARATORS) {
      long found =
          head.lines()
              .mapToLong(line -> line.chars().filter(c -> c == separator).count())
              .max()
              .orElse(0);
      if (found > most) {
        most = found;
        best = separator;
      }
    }
    return best;
  }
}
