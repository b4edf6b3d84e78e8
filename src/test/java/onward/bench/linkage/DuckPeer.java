package onward.bench.linkage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import onward.linkage.Particulars;
import onward.linkage.names.Spelling;
import org.duckdb.DuckDBConnection;

/** The same pairs in DuckDB: the blocking rules as SQL, its own Jaro-Winkler. */
final class DuckPeer implements AutoCloseable {
  private static final String RULES =
      """
      with pair as (
        select l.id as l, r.id as r from l join r on l.born = r.born and l.forename = r.forename
        union select l.id, r.id from l join r on l.born = r.born and l.surname = r.surname
        union select l.id, r.id from l join r on l.born = r.born
          and l.forename[1] = r.forename[1] and l.surname[1] = r.surname[1]
        union select l.id, r.id from l join r
          on l.postcode = r.postcode and l.forename[1] = r.forename[1]
        union select l.id, r.id from l join r
          on l.forename = r.forename and l.surname = r.surname
      )
      select count(*), sum(
          case when l.born = r.born then 9.4 else -5.6 end
        + case when l.postcode = r.postcode then 11.0 else -3.4 end
        + case when jaro_winkler_similarity(l.forename, r.forename) > 0.9 then 6.5 else -6.3 end
        + case when jaro_winkler_similarity(l.surname, r.surname) > 0.9 then 8.0 else -5.0 end)
      from pair join l on l.id = pair.l join r on r.id = pair.r
      """;

  private final Connection duck;

  DuckPeer(List<Particulars> held, List<Particulars> rows, int step) throws SQLException {
    duck = DriverManager.getConnection("jdbc:duckdb:");
    try (var sql = duck.createStatement()) {
      sql.execute("set threads to " + Runtime.getRuntime().availableProcessors());
      for (var table : List.of("l", "r")) {
        sql.execute(
            "create table "
                + table
                + " (id integer, forename varchar, surname varchar, born varchar, postcode varchar)");
      }
    }
    fill("r", held, 1);
    fill("l", rows, step);
  }

  /** Finds and compares the pairs of the sample; says how many. */
  long compare() throws SQLException {
    try (var sql = duck.createStatement();
        var result = sql.executeQuery(RULES)) {
      result.next();
      return result.getLong(1);
    }
  }

  private void fill(String table, List<Particulars> people, int step) throws SQLException {
    try (var rows = duck.unwrap(DuckDBConnection.class).createAppender(table)) {
      for (int i = 0; i < people.size(); i += step) {
        var said = people.get(i);
        rows.beginRow();
        rows.append(i);
        rows.append(plain(said.forename()));
        rows.append(plain(said.surname()));
        rows.append(String.valueOf(said.dateOfBirth()));
        rows.append(said.postcode());
        rows.endRow();
      }
    }
  }

  private static String plain(String name) {
    return String.join("", Spelling.words(name)).toUpperCase(Locale.ROOT);
  }

  @Override
  public void close() throws SQLException {
    duck.close();
  }
}
