package onward.bench.linkage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import onward.linkage.Particulars;
import onward.linkage.names.Spelling;

/** The same pairs in DuckDB: the blocking rules as SQL, its own Jaro-Winkler. */
final class DuckPeer implements AutoCloseable {
  /** Rows of the sample; all of them would take too long. */
  static final int SAMPLE = 20_000;

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

  DuckPeer(List<Particulars> held, List<Particulars> rows) throws SQLException {
    duck = DriverManager.getConnection("jdbc:duckdb:");
    try (var sql = duck.createStatement()) {
      sql.execute("set threads to " + Runtime.getRuntime().availableProcessors());
      for (var table : List.of("l", "r")) {
        sql.execute(
            "create table "
                + table
                + " (id integer, forename varchar, surname varchar, born date, postcode varchar)");
      }
    }
    fill("r", held, 1);
    fill("l", rows, Math.max(1, rows.size() / SAMPLE));
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
    try (var rows = duck.prepareStatement("insert into " + table + " values (?, ?, ?, ?, ?)")) {
      duck.setAutoCommit(false);
      for (int i = 0; i < people.size(); i += step) {
        var said = people.get(i);
        rows.setInt(1, i);
        rows.setString(2, plain(said.forename()));
        rows.setString(3, plain(said.surname()));
        rows.setString(4, String.valueOf(said.dateOfBirth()));
        rows.setString(5, said.postcode());
        rows.addBatch();
        if (i / step % 10_000 == 9_999) {
          rows.executeBatch();
        }
      }
      rows.executeBatch();
      duck.commit();
      duck.setAutoCommit(true);
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
