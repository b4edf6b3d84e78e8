package onward.web.audit;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Says in words which page an event is about; the events name it as it is filed. */
public final class PageWords {
  private static final String FILE = "/onward/page-words.csv";
  private static final Map<String, String> WORDS = read();

  /** Where lists are worked: the rows there are the sender's, and were brought in by the reader. */
  static final Set<String> OF_LISTS =
      Set.of(
          "/lists/id/answered.csv",
          "/lists/id/answered.xlsx",
          "/lists/id/lines",
          "/lists/id/lines.csv",
          "/lists/review",
          "/lists/review/one",
          "/lists/review/print");

  private PageWords() {}

  /** "young people" for "/people"; what is no page is said already. */
  static String of(String what) {
    return WORDS.getOrDefault(what, what);
  }

  /** "/people/person" for "/people/{person:\\d{1,18}}". */
  public static String filed(String pattern) {
    return pattern.replaceAll("\\{(\\w+)[^/]*}", "$1");
  }

  private static Map<String, String> read() {
    var words = new HashMap<String, String>();
    try (var in = Objects.requireNonNull(PageWords.class.getResourceAsStream(FILE), FILE);
        var csv =
            CsvReader.builder().ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      csv.forEach(row -> words.put(row.getField(0), row.getField(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(words);
  }
}
