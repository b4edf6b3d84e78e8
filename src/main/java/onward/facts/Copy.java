package onward.facts;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Rows into a table by PostgreSQL's COPY, in the transaction that is open. */
public final class Copy {
  private static final int CHUNK = 1 << 20;

  private Copy() {}

  /**
   * Writes the rows.
   *
   * @param into the table and its columns: {@code offer (authority, person)}
   * @param rows the values in that order; a list of texts becomes a text array
   */
  public static void rows(
      DataSource database, String into, Iterable<? extends List<? extends @Nullable Object>> rows) {
    Connection connection = DataSourceUtils.getConnection(database);
    try {
      var copy =
          connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + into + " from stdin");
      try {
        var chunk = new StringBuilder();
        for (var row : rows) {
          line(chunk, row);
          if (chunk.length() > CHUNK) {
            send(copy, chunk);
          }
        }
        send(copy, chunk);
        copy.endCopy();
      } finally {
        if (copy.isActive()) {
          copy.cancelCopy();
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The rows could not be written to " + into + ": " + e.getMessage(), e);
    } finally {
      DataSourceUtils.releaseConnection(connection, database);
    }
  }

  private static void send(org.postgresql.copy.CopyIn copy, StringBuilder chunk)
      throws SQLException {
    byte[] bytes = chunk.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    chunk.setLength(0);
  }

  private static void line(StringBuilder out, List<? extends @Nullable Object> row) {
    for (int i = 0; i < row.size(); i++) {
      if (i > 0) {
        out.append('\t');
      }
      value(out, row.get(i));
    }
    out.append('\n');
  }

  private static void value(StringBuilder out, @Nullable Object value) {
    switch (value) {
      case null -> out.append("\\N");
      case Collection<?> many -> escape(out, array(many));
      case Enum<?> constant -> out.append(constant.name());
      default -> escape(out, value.toString());
    }
  }

  private static String array(Collection<?> many) {
    var out = new StringBuilder("{");
    for (Object one : many) {
      if (out.length() > 1) {
        out.append(',');
      }
      out.append('"');
      out.append(one.toString().replace("\\", "\\\\").replace("\"", "\\\""));
      out.append('"');
    }
    return out.append('}').toString();
  }

  private static void escape(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\\\");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\0' -> {} // PostgreSQL holds no NUL in text
        default -> out.append(c);
      }
    }
  }
}
