package onward.cli.link;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import onward.cli.Refusal;
import onward.cli.link.ColumnRule.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * A list of people in a file of delimited text, read row by row: a list of any length needs no more
 * memory than its longest row.
 */
final class PersonList {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int LONGEST_CELL = 1 << 17;
  private static final int LONGEST_ROW = 1 << 24;
  private static final int LONGEST_SHOWN = 60;
  private static final int HEAD = 1 << 16;

  private final Path file;
  private final Charset charset;
  private final char separator;
  private final List<String> headings;

  PersonList(Path file) {
    this.file = file;
    try {
      charset = charset(file);
      var heading = heading();
      separator = separator(heading);
      headings = cells(heading);
    } catch (IOException | UncheckedIOException e) {
      throw new Refusal("The file " + file + " cannot be read. Give the path of a list in CSV.");
    }
  }

  /** A list of people needs more than one column. */
  void refuseOneColumn() {
    if (headings.size() < 2) {
      throw new Refusal(
          file
              + " has one column only. Give a list with names, and a birth date, postcode or number"
              + " beside them.");
    }
  }

  /** Whether it is read as Windows-1252, since it is neither UTF-8 nor marked as UTF-16. */
  boolean guessed() {
    return charset.equals(WINDOWS);
  }

  List<String> headings() {
    return headings;
  }

  /** A heading as messages name it: an endless one is cut. */
  static String shown(String heading) {
    return heading.length() > LONGEST_SHOWN ? heading.substring(0, LONGEST_SHOWN) + "…" : heading;
  }

  String name() {
    return file.getFileName().toString();
  }

  /** The place of the column that names a record: Reference, else the first. */
  int reference() {
    for (int i = 0; i < headings.size(); i++) {
      if (ColumnRule.plain(headings.get(i)).equals("reference")) {
        return i;
      }
    }
    return 0;
  }

  /** The place of a column with a meaning, -1 if there is none; a whole name holds two. */
  int column(Meaning meaning) {
    var places = columns(meaning);
    if (!places.isEmpty()) {
      return places.getFirst();
    }
    boolean part = meaning == Meaning.FORENAME || meaning == Meaning.SURNAME;
    return part ? column(Meaning.NAME) : -1;
  }

  /** The places of all columns with a meaning: the first is read. */
  List<Integer> columns(Meaning meaning) {
    return IntStream.range(0, headings.size())
        .filter(i -> ColumnRule.of(headings.get(i)) == meaning)
        .boxed()
        .toList();
  }

  /** The place of a further column by its plain heading, -1 if there is none. */
  int other(String plain) {
    for (int i = 0; i < headings.size(); i++) {
      if (ColumnRule.plain(headings.get(i)).equals(plain)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Reads the rows, blank ones left out.
   *
   * @param row hears the line's number as the user counts it, and its cells
   * @return how many rows there are
   */
  int read(BiConsumer<Integer, List<String>> row) {
    int line = 0;
    int rows = 0;
    long begins = 1;
    List<String> last = List.of();
    try (var marks = new QuotationMarks(open());
        var reader =
            CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(marks)) {
      boolean headed = false;
      for (CsvRecord record : reader) {
        line++;
        var cells = record.getFields();
        begins = record.getStartingLineNumber();
        last = cells;
        if (cells.stream().allMatch(String::isBlank)) {
          continue;
        }
        if (headed) {
          rows++;
          row.accept(line, cells);
        }
        headed = true;
      }
      if (marks.odd()) {
        refuseUnclosed(begins, last);
      }
    } catch (CsvParseException | IOException | UncheckedIOException e) {
      throw new Refusal(
          "%s, line %d cannot be read: a quotation mark may not be closed, or a cell is endless. Put the line right and link again."
              .formatted(file, line + 1));
    }
    return rows;
  }

  private void refuseUnclosed(long begins, List<String> last) throws IOException {
    try (var list = open()) {
      if (QuotationMarks.unclosed(list, begins, last)) {
        throw new Refusal(
            "%s, line %d: a quotation mark is opened there and never closed, so that what follows cannot be told apart. Close it, or take it out, and link again."
                .formatted(file, begins));
      }
    }
  }

  /** The cell in a column, stripped; empty where the row or the list has none. */
  static String cell(List<String> cells, int column) {
    if (column < 0 || column >= cells.size()) {
      return "";
    }
    var cell = cells.get(column);
    return cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL).strip() : cell.strip();
  }

  private BufferedReader open() throws IOException {
    var in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), HEAD);
    in.mark(1);
    if (in.read() != '\uFEFF') {
      in.reset();
    }
    return in;
  }

  private String heading() throws IOException {
    try (var in = open()) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isBlank()) {
          return line;
        }
      }
    }
    throw new Refusal(file + " is empty. Give a list with its headings and rows.");
  }

  private List<String> cells(String heading) throws IOException {
    try (var reader = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(heading)) {
      var cells = new ArrayList<String>();
      reader.iterator().next().getFields().forEach(cell -> cells.add(cell.strip()));
      return List.copyOf(cells);
    } catch (CsvParseException _) {
      throw new Refusal(
          "The headings of " + file + " cannot be read. Look at their quotation marks.");
    }
  }

  private static char separator(String heading) {
    char best = ',';
    long most = 0;
    for (char separator : new char[] {',', ';', '\t', '|'}) {
      long found = heading.chars().filter(c -> c == separator).count();
      if (found > most) {
        most = found;
        best = separator;
      }
    }
    return best;
  }

  /** UTF-8 with or without a mark, UTF-16 with a mark, and what is neither is Windows-1252. */
  private static Charset charset(Path file) throws IOException {
    byte[] head = new byte[3];
    try (InputStream in = Files.newInputStream(file)) {
      int read = in.readNBytes(head, 0, 3);
      var marked = read < 2 ? null : marked(head);
      if (marked != null) {
        return marked;
      }
    }
    if (head[0] == 'P' && head[1] == 'K') {
      throw new Refusal(
          file
              + " is a workbook or an archive. Open it in your spreadsheet and save it as CSV UTF-8.");
    }
    return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
  }

  private static @Nullable Charset marked(byte[] head) {
    int mark = (head[0] & 0xFF) << 8 | head[1] & 0xFF;
    return switch (mark) {
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      default -> null;
    };
  }

  private static boolean isUtf8(Path file) throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    char[] buffer = new char[HEAD];
    try (var in = new InputStreamReader(Files.newInputStream(file), decoder)) {
      int read = in.read(buffer);
      while (read >= 0) {
        for (int i = 0; i < read; i++) {
          if (buffer[i] == 0) {
            throw new Refusal(
                file + " is not text in a known encoding. Save it as CSV UTF-8 and link again.");
          }
        }
        read = in.read(buffer);
      }
      return true;
    } catch (CharacterCodingException _) {
      return false;
    }
  }
}
