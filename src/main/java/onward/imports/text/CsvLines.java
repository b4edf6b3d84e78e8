package onward.imports.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import onward.imports.read.Lines;
import onward.imports.read.Problem;
import onward.imports.read.Table.Line;
import onward.imports.read.Unreadable;
import org.jspecify.annotations.Nullable;

/** Reads delimited text: the separator is the one that splits the heading line most. */
public final class CsvLines implements Lines {
  private final Bytes bytes;
  private final Encoding encoding;
  private final char separator;
  private int count;

  private CsvLines(Bytes bytes, Encoding encoding, char separator) {
    this.bytes = bytes;
    this.encoding = encoding;
    this.separator = separator;
  }

  /**
   * The lines of a text that hold something, numbered as its reader counts. The text is read once
   * to its end, so that a fault in its last line is told before any line is used.
   */
  public static Lines of(Bytes bytes) throws Unreadable {
    var encoding = Encoding.of(bytes);
    var lines = new CsvLines(bytes, encoding, Separator.of(encoding.text(bytes)));
    var counting = lines.new Reading();
    try {
      while (counting.hasNext()) {
        counting.next();
        lines.count++;
      }
    } catch (CsvParseException | UncheckedIOException e) {
      throw notACsv(counting.number + 1);
    }
    return lines;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public Iterator<Line> iterator() {
    return new Reading();
  }

  /** The text on its way, a line at a time; blank ones are counted and passed over. */
  private final class Reading implements Iterator<Line> {
    private final Iterator<Cells> records;
    private @Nullable Line next;
    private int number;

    Reading() {
      records =
          CsvReader.builder()
              .fieldSeparator(separator)
              .skipEmptyLines(false)
              .allowUnclosedQuote(false) // it would swallow every row to the end
              .maxBufferSize(1 << 26)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .build(new Cells(), encoding.text(bytes))
              .iterator();
    }

    @Override
    public boolean hasNext() {
      while (next == null && records.hasNext()) {
        var cells = records.next();
        number++;
        if (cells.holdSomething()) {
          next = new Line(number, cells.toList());
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
  }

  private static Unreadable notACsv(int line) {
    return new Unreadable(
        line,
        List.of(
            Problem.ofFile(
                "Line "
                    + line
                    + " cannot be read: a quotation mark may not be closed, a cell is far too long,"
                    + " or there are far too many cells.",
                "Look at the quotation marks on that line, or save the list again as CSV.")));
  }
}
