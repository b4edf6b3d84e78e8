package onward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
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
          "(?<!\\w)sql\\(((?:[^;]|;(?=[^\"]*\"\"\"))*?)\\)\\s*\\.(?:param|query|update|paramSource)");
  private static final Pattern TEXT =
      Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][\\w.]*");

  /** Where pieces are put together, and of what: nothing of it was typed by anybody. */
  private static final Map<String, Set<String>> KNOWN =
      Map.ofEntries(
          known("access/AccountTable.java", "fixed texts of the class", "what"),
          known("audit/AuditTable.java", "fixed texts of the class", "text"),
          known("cohort/FreezeTable.java", "fixed texts of the class", "statement"),
          known(
              "facts/FactTable.java",
              "a module's own table and columns, from its record",
              "formatted",
              "name",
              "null",
              "people",
              "select",
              "sql"),
          known(
              "facts/StatementTable.java",
              "a module's own table and columns, from its record",
              "formatted",
              "name",
              "ownOf",
              "sql",
              "statement"),
          known("cohort/RollTable.java", "the class's own JdbcClient", "sql"),
          known("guarantee/GuaranteeTable.java", "fixed texts of the class", "sql", "statement"),
          known("imports/keep/LineTable.java", "fixed texts of the class", "sql", "statement"),
          known("imports/review/RememberedTable.java", "fixed texts of the class", "statement"),
          known("imports/review/ReviewTable.java", "fixed texts of the class", "statement"),
          known("imports/later/LaterTable.java", "the class's own JdbcClient", "sql"),
          known("matching/DuplicateTable.java", "the class's own JdbcClient", "sql"),
          known("partners/PartnerTable.java", "its list of columns", "formatted"),
          known(
              "people/CarryOverTable.java",
              "tables and columns of the schema",
              "facts.columns",
              "facts.table",
              "sql",
              "statement.formatted"),
          known("people/MergeTable.java", "the class's own JdbcClient", "sql"),
          known("people/PersonTable.java", "the class's own JdbcClient", "sql"),
          known("submissions/SubmissionTable.java", "the class's own JdbcClient", "sql"),
          known(
              "web/changes/MovingFactTable.java",
              "one of a fixed set of tables",
              "formatted",
              "table"),
          known("web/own/TieTable.java", "fixed texts of the class", "query"),
          known(
              "web/people/PeopleTable.java",
              "conditions and orders from fixed texts",
              "PeopleConditions.of",
              "order",
              "query"));

  /**
   * A class whose queries are put together.
   *
   * @param because what the words stand for
   * @param words that stand among its texts, none else
   */
  private static Map.Entry<String, Set<String>> known(
      String file, String because, String... words) {
    assertThat(because).isNotBlank();
    return Map.entry(file, Set.of(words));
  }

  @Test
  void no_query_is_put_together_of_what_somebody_typed() throws IOException {
    var found = new TreeMap<String, Set<String>>();
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
    assertThat(found)
        .as("words among the texts of queries, which nobody may have typed")
        .isEqualTo(KNOWN);
  }
}
