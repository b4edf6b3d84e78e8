package onward.facts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Rows into a table, thousands at a time, in the transaction that is open. PostgreSQL's own COPY
 * refuses tables that stand inside the walls between authorities; an array a column is nearly as
 * fast, and each row is checked against the walls.
 */
public final class Copy {
  private static final int AT_ONCE = 5_000;

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
      write(connection, into, rows);
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The rows could not be written to " + into + ": " + e.getMessage(), e);
    } finally {
      DataSourceUtils.releaseConnection(connection, database);
    }
  }

  private static void write(
      Connection connection, String into, Iterable<? extends List<? extends @Nullable Object>> rows)
      throws SQLException {
    var types = types(connection, into);
    try (var statement = connection.prepareStatement(statement(into, types))) {
      var columns = columns(types.size());
      int waiting = 0;
      for (var row : rows) {
        for (int i = 0; i < row.size(); i++) {
          element(columns.get(i), row.get(i));
        }
        if (++waiting == AT_ONCE) {
          send(statement, columns);
          columns = columns(types.size());
          waiting = 0;
        }
      }
      if (waiting > 0) {
        send(statement, columns);
      }
    }
  }

  private static List<String> types(Connection connection, String into) throws SQLException {
    String table = into.substring(0, into.indexOf('('));
    String names = into.substring(into.indexOf('(') + 1, into.lastIndexOf(')'));
    try (var statement =
            connection.prepareStatement("select " + names + " from " + table + " where false");
        var empty = statement.executeQuery()) {
      var described = empty.getMetaData();
      var types = new ArrayList<String>();
      for (int i = 1; i <= described.getColumnCount(); i++) {
        types.add(described.getColumnTypeName(i));
      }
      return types;
    }
  }

  /** Each column arrives as an array of texts, which PostgreSQL reads as what the column holds. */
  private static String statement(String into, List<String> types) {
    var values = new ArrayList<String>();
    var arrays = new ArrayList<String>();
    var names = new ArrayList<String>();
    for (int i = 0; i < types.size(); i++) {
      values.add("c" + i + "::" + types.get(i));
      arrays.add("?::text[]");
      names.add("c" + i);
    }
    return "insert into %s select %s from unnest(%s) as told(%s)"
        .formatted(
            into, String.join(", ", values), String.join(", ", arrays), String.join(", ", names));
  }

  private static List<StringBuilder> columns(int howMany) {
    var columns = new ArrayList<StringBuilder>(howMany);
    for (int i = 0; i < howMany; i++) {
      columns.add(new StringBuilder("{"));
    }
    return columns;
  }

  private static void send(PreparedStatement statement, List<StringBuilder> columns)
      throws SQLException {
    for (int i = 0; i < columns.size(); i++) {
      statement.setObject(i + 1, columns.get(i).append('}').toString(), Types.OTHER);
    }
    statement.executeUpdate();
  }

  private static void element(StringBuilder column, @Nullable Object value) {
    if (column.length() > 1) {
      column.append(',');
    }
    switch (value) {
      case null -> column.append("NULL");
      case Collection<?> many -> quote(column, array(many));
      case Enum<?> constant -> column.append(constant.name());
      case Number number -> column.append(number);
      default -> quote(column, value.toString());
    }
  }

  private static String array(Collection<?> many) {
    var out = new StringBuilder("{");
    for (Object one : many) {
      if (out.length() > 1) {
        out.append(',');
      }
      quote(out, one.toString());
    }
    return out.append('}').toString();
  }

  private static void quote(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\', '"' -> out.append('\\').append(c);
        case '\0' -> {} // PostgreSQL holds no NUL in text
        default -> out.append(c);
      }
    }
    out.append('"');
  }
}
