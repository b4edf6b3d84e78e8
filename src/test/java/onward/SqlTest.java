package onward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is asked of the database is written out; what users typed goes in as a parameter. */
class SqlTest {
  private static final Path MAIN = Path.of("src/main/java/onward");
  private static final Pattern ASKED =
      Pattern.compile(
          "\\.sql\\(((?:[^;]|;(?=[^\"]*\"\"\"))*?)\\)\\s*\\.(?:param|query|update|paramSource)");
  private static final Pattern TEXT =
      Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][\\w.]*");

  /** Where pieces are put together, and of what: nothing of it was typed by anybody. */
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("access/AccountTable.java", "fixed texts of the class"),
          Map.entry("cohort/FreezeTable.java", "fixed texts of the class"),
          Map.entry("facts/FactTable.java", "a module's own table and columns, from its record"),
          Map.entry("guarantee/GuaranteeTable.java", "fixed texts of the class"),
          Map.entry("imports/keep/FileTable.java", "fixed texts of the class"),
          Map.entry("imports/keep/LineTable.java", "fixed texts of the class"),
          Map.entry("imports/later/LaterTable.java", "the class's own JdbcClient"),
          Map.entry("matching/DuplicateTable.java", "the class's own JdbcClient"),
          Map.entry("partners/PartnerTable.java", "its list of columns"),
          Map.entry("people/CarryOverTable.java", "tables and columns of the schema"),
          Map.entry("people/MergeTable.java", "the class's own JdbcClient"),
          Map.entry("people/PersonTable.java", "the class's own JdbcClient"),
          Map.entry("submissions/SubmissionTable.java", "the class's own JdbcClient"),
          Map.entry("web/changes/MovingFactTable.java", "one of a fixed set of tables"),
          Map.entry("web/own/TieTable.java", "fixed texts of the class"),
          Map.entry("web/people/PeopleTable.java", "conditions and orders from fixed texts"));

  @Test
  void no_query_is_put_together_of_what_somebody_typed() throws IOException {
    var found = new TreeMap<String, TreeSet<String>>();
    int queries = 0;
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        var asked = ASKED.matcher(Files.readString(file));
        while (asked.find()) {
          queries++;
          var words = WORD.matcher(TEXT.matcher(asked.group(1)).replaceAll(""));
          while (words.find()) {
            if (!words.group().matches("[A-Z_]+")) {
              found
                  .computeIfAbsent(MAIN.relativize(file).toString(), _ -> new TreeSet<>())
                  .add(words.group());
            }
          }
        }
      }
    }
    assertThat(queries).isGreaterThan(80);
    assertThat(found.keySet())
        .as("queries with other than fixed texts in them: " + found)
        .isSubsetOf(KNOWN.keySet());
  }
}
