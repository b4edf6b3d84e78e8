package onward.walls;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import onward.OnwardTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/** Every column of the schema says what it is for, on what basis, how long and who sees it. */
@OnwardTest
class DataMapTest {
  private static final Path CLASSIFIED = Path.of("src/main/resources/onward/data-map.csv");
  private static final Path PAGE = Path.of("docs/data-map.md");
  private static final String COLUMNS =
      """
      select table_name || ',' || column_name from information_schema.columns
      join information_schema.tables using (table_schema, table_name)
      where table_schema = 'public' and table_type = 'BASE TABLE'
        and table_name <> 'flyway_schema_history'
      """;

  @Autowired FlywayConnectionDetails owner;

  @Test
  void every_column_is_classified_and_every_classified_column_is_there()
      throws IOException, SQLException {
    var said = new TreeSet<String>();
    for (var row : classified()) {
      assertThat(row).as("all six cells are filled").hasSize(6).doesNotContain("");
      said.add(row.get(0) + "," + row.get(1));
    }
    assertThat(said).isEqualTo(columns());
  }

  @Test
  void the_data_map_is_generated_from_the_classification() throws IOException {
    var made = Path.of("target/data-map.md");
    Files.writeString(made, page(classified()));
    assertThat(PAGE).as("cp %s %s", made, PAGE).hasSameTextualContentAs(made);
  }

  private static List<List<String>> classified() throws IOException {
    try (var rows = CsvReader.builder().ofCsvRecord(CLASSIFIED)) {
      return rows.stream().skip(1).map(row -> List.copyOf(row.getFields())).toList();
    }
  }

  private TreeSet<String> columns() throws SQLException {
    var columns = new TreeSet<String>();
    try (var connection =
            DriverManager.getConnection(
                String.valueOf(owner.getJdbcUrl()), owner.getUsername(), owner.getPassword());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(COLUMNS)) {
      while (rows.next()) {
        columns.add(rows.getString(1));
      }
    }
    return columns;
  }

  private static String page(List<List<String>> rows) {
    var page = new StringBuilder("# Data map\n\n");
    page.append(
        "Made from `src/main/resources/onward/data-map.csv`, in which every column of the ");
    page.append("database has to stand: a test compares it with the schema.\n");
    var table = "";
    for (var row : rows) {
      if (!row.getFirst().equals(table)) {
        table = row.getFirst();
        page.append("\n## ").append(table).append("\n\n");
        page.append("| column | purpose | basis | retention | who sees |\n");
        page.append("| --- | --- | --- | --- | --- |\n");
      }
      page.append("| ").append(String.join(" | ", row.subList(1, 6))).append(" |\n");
    }
    return page.toString();
  }
}
