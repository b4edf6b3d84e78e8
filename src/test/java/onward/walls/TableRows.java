package onward.walls;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The tables inside the walls, as the catalogue names them, and a made-up row for each. */
final class TableRows {
  private static final String COLUMNS =
      """
      select c.table_name, c.column_name, c.udt_name, c.ordinal_position,
             c.is_nullable = 'YES' or c.is_identity = 'YES' or c.is_generated = 'ALWAYS'
               or c.column_default is not null as optional
      from information_schema.columns c
      join pg_class t on t.oid = format('public.%I', c.table_name)::regclass
      where c.table_schema = 'public' and t.relkind in ('r', 'p')
        and coalesce(obj_description(t.oid, 'pg_class'), '') not like 'outside the walls: _%'
      order by c.table_name, c.ordinal_position
      """;

  private record Column(String name, String type, int position, boolean optional) {}

  private final TreeMap<String, List<Column>> tables = new TreeMap<>();

  TableRows(Connection owner) throws SQLException {
    try (var statement = owner.createStatement();
        var rows = statement.executeQuery(COLUMNS)) {
      while (rows.next()) {
        tables
            .computeIfAbsent(rows.getString(1), _ -> new ArrayList<>())
            .add(
                new Column(
                    rows.getString(2), rows.getString(3), rows.getInt(4), rows.getBoolean(5)));
      }
    }
  }

  List<String> tables() {
    return List.copyOf(tables.keySet());
  }

  /** A statement that adds a row of an authority. */
  String insert(String table, String authority) {
    var names = new ArrayList<String>();
    var values = new ArrayList<String>();
    for (var column : tables.getOrDefault(table, List.of())) {
      if (!column.optional) {
        names.add(column.name);
        values.add(column.name.equals("authority") ? quoted(authority) : value(column, authority));
      }
    }
    return "insert into %s (%s) values (%s)"
        .formatted(table, String.join(", ", names), String.join(", ", values));
  }

  private static String value(Column column, String authority) {
    return switch (column.type) {
      case "text" -> quoted(column.name + " of " + authority);
      case "int2", "int4", "int8" -> Integer.toString(column.position);
      case "float8" -> "0.5";
      case "bool" -> "true";
      case "date" -> "date '2026-09-30'";
      case "timestamptz" -> "timestamptz '2026-09-30 12:00:00Z'";
      case "bytea" -> "'\\x00'::bytea";
      case String type when type.startsWith("_") -> "'{}'";
      default -> throw new IllegalStateException("A made-up value for " + column.type);
    };
  }

  private static String quoted(String text) {
    return "'" + text + "'";
  }
}
