package onward.imports.ilr;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What one element of a learner's record must be; the table is elements.csv.
 *
 * @param path the elements from the learner down, the last one being this
 * @param least how many must stand in their parent
 * @param most how many may
 * @param form whether a text has the right form
 * @param words the right form in words, empty where any will do
 */
record IlrElement(List<String> path, int least, int most, Predicate<String> form, String words) {
  private static final String TABLE = "elements.csv";

  String name() {
    return path.getLast();
  }

  /** Every element that has a rule. */
  static List<IlrElement> all() {
    try (InputStream in =
            Objects.requireNonNull(IlrElement.class.getResourceAsStream(TABLE), TABLE);
        var table =
            CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return table.stream().map(IlrElement::element).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE + " comes with Onward and can be read", e);
    }
  }

  private static IlrElement element(NamedCsvRecord line) {
    String most = line.getField("most");
    return new IlrElement(
        List.of(line.getField("element").split("/")),
        Integer.parseInt(line.getField("least")),
        most.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(most),
        form(line.getField("form")),
        line.getField("words"));
  }

  private static Predicate<String> form(String form) {
    return switch (form) {
      case "" -> _ -> true;
      case "date" -> IlrElement::day;
      default -> Pattern.compile(form, Pattern.DOTALL).asMatchPredicate();
    };
  }

  private static boolean day(String text) {
    try {
      return LocalDate.parse(text).getYear() > 1900;
    } catch (DateTimeException _) {
      return false;
    }
  }
}
