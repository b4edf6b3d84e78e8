package onward.bench.linkage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import onward.linkage.Particulars;
import org.duckdb.DuckDBConnection;

/**
 * The same pairs in DuckDB: the blocking rules as SQL, its own Jaro-Winkler. What a join is made on
 * is laid out in tables of its own, as ours lays out its keys.
 */
final class DuckPeer implements AutoCloseable {
  private static final String LAID_OUT =
      """
      create or replace table %1$sname as
        select id, born, forename as name from %1$s where born <> '' and forename <> ''
        union select id, born, surname from %1$s where born <> '' and surname <> '';
      create or replace table %1$spost as
        select id, postcode, forename[1] as initial from %1$s
          where postcode <> '' and forename <> ''
        union select id, postcode, surname[1] from %1$s where postcode <> '' and surname <> '';
      create or replace table %1$sboth as
        select id, born, least(forename, surname) as one, greatest(forename, surname) as other,
          least(forename[1], surname[1]) as oneinitial,
          greatest(forename[1], surname[1]) as otherinitial
        from %1$s where forename <> '' and surname <> '';
      """;

  private static final String RULES =
      """
      with pair as (
        select l.id as l, r.id as r from lname l join rname r
          on l.born = r.born and l.name = r.name
        union select l.id, r.id from lpost l join rpost r
          on l.postcode = r.postcode and l.initial = r.initial
        union select l.id, r.id from lboth l join rboth r
          on l.one = r.one and l.other = r.other
        union select l.id, r.id from lboth l join rboth r
          on l.born = r.born and l.born <> ''
          and l.oneinitial = r.oneinitial and l.otherinitial = r.otherinitial
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
      sql.execute("set memory_limit = '8GB'");
      for (var table : List.of("l", "r")) {
        sql.execute(
            "create table "
                + table
                + " (id integer, forename varchar, surname varchar, born varchar, postcode varchar)");
      }
    }
    fill("r", held);
    fill("l", rows);
  }

  /** Lays out, in tables of its own, what each join is made on. */
  void layOut() throws SQLException {
    try (var sql = duck.createStatement()) {
      for (var table : List.of("l", "r")) {
        sql.execute(LAID_OUT.formatted(table));
      }
    }
  }

  /** Lays out the tables of Splink's form, with a sample of the left list. */
  void layOutAsSplink() throws SQLException {
    try (var sql = duck.createStatement()) {
      sql.execute(SplinkForm.LAID_OUT.formatted("l", "id % " + SplinkForm.SAMPLE + " = 0"));
      sql.execute(SplinkForm.LAID_OUT.formatted("r", "true"));
    }
  }

  /** Finds and compares the pairs; says how many. */
  long compare() throws SQLException {
    return pairs(RULES);
  }

  /** The same of the sample in Splink's form. */
  long compareAsSplink() throws SQLException {
    return pairs(SplinkForm.query());
  }

  private long pairs(String query) throws SQLException {
    try (var sql = duck.createStatement();
        var result = sql.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    }
  }

  private void fill(String table, List<Particulars> people) throws SQLException {
    try (var rows = duck.unwrap(DuckDBConnection.class).createAppender(table)) {
      for (int i = 0; i < people.size(); i++) {
        var said = LinkageBenchmark.asThePeerHasThem(people.get(i));
        rows.beginRow();
        rows.append(i);
        rows.append(said.forename());
        rows.append(said.surname());
        rows.append(said.dateOfBirth() == null ? "" : said.dateOfBirth().toString());
        rows.append(said.postcode());
        rows.endRow();
      }
    }
  }

  @Override
  public void close() throws SQLException {
    duck.close();
  }
}
