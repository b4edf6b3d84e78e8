package onward.facts;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Rows into a table, thousands at a time, in the transaction that is open. PostgreSQL's own COPY
 * refuses tables that stand inside the walls between authorities; an array a column is nearly as
 * fast, and each row is checked against the walls. What all rows say in a column is sent once.
 */
public final class Copy {
  private static final int AT_ONCE = 1_250;

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

  /** While the database takes some rows, the next are put into columns. */
  private static void write(
      Connection connection, String into, Iterable<? extends List<? extends @Nullable Object>> rows)
      throws SQLException {
    var types = types(connection, into);
    var next = rows.iterator();
    try (var behind = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> sent = CompletableFuture.completedFuture("nothing");
      while (next.hasNext()) {
        var some = new ArrayList<List<? extends @Nullable Object>>();
        while (next.hasNext() && some.size() < AT_ONCE) {
          some.add(next.next());
        }
        var columns = columns(some, types.size());
        wait(sent);
        if (next.hasNext()) {
          sent = behind.submit(() -> send(connection, into, types, columns));
        } else {
          send(connection, into, types, columns);
        }
      }
    }
  }

  private static void wait(Future<?> sent) throws SQLException {
    try {
      sent.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof SQLException told ? told : new SQLException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException(e);
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

  /**
   * A column of some rows.
   *
   * @param text an array of texts; where every row says the same, that alone
   */
  private record Column(boolean array, @Nullable String text) {}

  private static List<Column> columns(List<List<? extends @Nullable Object>> rows, int howMany) {
    var columns = new ArrayList<Column>(howMany);
    boolean arrays = false;
    for (int i = 0; i < howMany; i++) {
      // one column has to tell how many rows there are
      boolean last = i == howMany - 1 && !arrays;
      boolean array = last || !saysTheSame(rows, i);
      arrays |= array;
      columns.add(new Column(array, array ? array(rows, i) : text(rows.getFirst().get(i))));
    }
    return columns;
  }

  private static boolean saysTheSame(List<List<? extends @Nullable Object>> rows, int column) {
    var first = rows.getFirst().get(column);
    for (var row : rows) {
      if (!Objects.equals(first, row.get(column))) {
        return false;
      }
    }
    return true;
  }

  private static String array(List<List<? extends @Nullable Object>> rows, int column) {
    var array = new StringBuilder("{");
    for (var row : rows) {
      element(array, row.get(column));
    }
    return array.append('}').toString();
  }

  /** Each column arrives as texts, which PostgreSQL reads as what the column holds. */
  private static String statement(String into, List<String> types, List<Column> columns) {
    var values = new ArrayList<String>();
    var arrays = new ArrayList<String>();
    var names = new ArrayList<String>();
    for (int i = 0; i < types.size(); i++) {
      if (columns.get(i).array) {
        values.add("c" + i + "::" + types.get(i));
        arrays.add("?::text[]");
        names.add("c" + i);
      } else {
        values.add("?::" + types.get(i));
      }
    }
    return "insert into %s select %s from unnest(%s) as told(%s)"
        .formatted(
            into, String.join(", ", values), String.join(", ", arrays), String.join(", ", names));
  }

  private static int send(
      Connection connection, String into, List<String> types, List<Column> columns)
      throws SQLException {
    try (var statement = connection.prepareStatement(statement(into, types, columns))) {
      int place = 1;
      // what every row says stands in the statement before the arrays
      for (boolean array : new boolean[] {false, true}) {
        for (var column : columns) {
          if (column.array == array) {
            statement.setObject(place++, column.text, Types.OTHER);
          }
        }
      }
      return statement.executeUpdate();
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Collection<?> many -> array(many);
      case Enum<?> constant -> constant.name();
      default -> value.toString().replace("\0", ""); // PostgreSQL holds no NUL in text
    };
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
    if (text.indexOf('"') < 0 && text.indexOf('\\') < 0 && text.indexOf('\0') < 0) {
      out.append(text);
    } else {
      escape(out, text);
    }
    out.append('"');
  }

  private static void escape(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\', '"' -> out.append('\\').append(c);
        case '\0' -> {} // PostgreSQL holds no NUL in text
        default -> out.append(c);
      }
    }
  }
}
