package onward.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * What PostgreSQL alone takes for the rows that a list became: COPY, from a file on its own disk,
 * into tables with the same columns and indexes, without reading, matching or walls.
 */
final class BareCopy {
  private BareCopy() {}

  /** Seconds for all rows of these tables, each table once. */
  static double seconds(DataSource owner, String... tables) {
    try (var connection = owner.getConnection();
        var sql = connection.createStatement()) {
      double seconds = 0;
      for (String table : tables) {
        seconds += seconds(sql, table);
      }
      return seconds;
    } catch (SQLException e) {
      throw new IllegalStateException("Rows are copied", e);
    }
  }

  private static double seconds(Statement sql, String table) throws SQLException {
    var file = Path.of("target", "bare-" + table).toAbsolutePath();
    sql.execute("copy " + table + " to '" + file + "' (format binary)");
    sql.execute("create table bare (like " + table + " including all)");
    long from = System.nanoTime();
    sql.execute("copy bare from '" + file + "' (format binary)");
    double took = (System.nanoTime() - from) / 1e9;
    sql.execute("drop table bare");
    delete(file);
    return took;
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
