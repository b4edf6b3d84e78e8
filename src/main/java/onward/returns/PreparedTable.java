package onward.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onward.facts.AuthorityCode;
import onward.facts.Copy;
import onward.facts.FactDatabase;
import onward.returns.Returns.Kept;
import org.springframework.stereotype.Component;

/** All the SQL of the returns that were prepared. */
@Component
class PreparedTable {
  private static final String SELECT =
      """
      select id, period_end, known_on, prepared_at, prepared_by, records,
             priority_1, priority_2, priority_3, sha256
        from prepared_return
      """;

  private final FactDatabase database;

  PreparedTable(FactDatabase database) {
    this.database = database;
  }

  long add(PreparedReturn prepared, byte[] file, String sha256, String by, Instant at) {
    long id =
        database
            .sql()
            .sql(
                """
                insert into prepared_return (authority, period_end, known_on, prepared_at,
                  prepared_by, records, priority_1, priority_2, priority_3, sha256, file)
                values (:authority, :period, :known, :at, :by, :records, :one, :two, :three,
                  :sha256, :file)
                returning id
                """)
            .param("authority", prepared.authority().value())
            .param("period", prepared.periodEnd())
            .param("known", prepared.asKnownOn())
            .param("at", Timestamp.from(at))
            .param("by", by)
            .param("records", prepared.records().size())
            .param("one", prepared.problems(1))
            .param("two", prepared.problems(2))
            .param("three", prepared.problems(3))
            .param("sha256", sha256)
            .param("file", file)
            .query(Long.class)
            .single();
    problems(prepared, id);
    return id;
  }

  private void problems(PreparedReturn prepared, long id) {
    var rows = new ArrayList<List<Object>>();
    for (var problem : prepared.problems()) {
      rows.add(
          List.of(
              prepared.authority().value(),
              id,
              rows.size() + 1,
              problem.code(),
              problem.priority(),
              problem.personReference(),
              problem.field(),
              problem.value(),
              problem.message(),
              problem.cure()));
    }
    Copy.rows(
        database.source(),
        "prepared_problem (authority, prepared, number, code, priority, person, field, value,"
            + " message, cure)",
        rows);
  }

  List<Kept> all(AuthorityCode authority) {
    return database
        .sql()
        .sql(SELECT + "where authority = :authority order by period_end desc, id desc")
        .param("authority", authority.value())
        .query(PreparedTable::kept)
        .list();
  }

  Optional<Kept> latest(AuthorityCode authority, LocalDate periodEnd) {
    return database
        .sql()
        .sql(
            SELECT
                + """
                 where authority = :authority and period_end = :period
                order by id desc limit 1
                """)
        .param("authority", authority.value())
        .param("period", periodEnd)
        .query(PreparedTable::kept)
        .optional();
  }

  List<CheckProblem> problems(AuthorityCode authority, long prepared) {
    return database
        .sql()
        .sql(
            """
            select code, priority, person, field, value, message, cure
              from prepared_problem
             where authority = :authority and prepared = :prepared
             order by number
            """)
        .param("authority", authority.value())
        .param("prepared", prepared)
        .query((row, _) ->
            new CheckProblem(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7)))
        .list();
  }

  byte[] file(AuthorityCode authority, long prepared) {
    return database
        .sql()
        .sql("select file from prepared_return where authority = :authority and id = :id")
        .param("authority", authority.value())
        .param("id", prepared)
        .query((row, _) -> row.getBytes(1))
        .single();
  }

  private static Kept kept(ResultSet row, int number) throws SQLException {
    return new Kept(
        row.getLong("id"),
        row.getObject("period_end", LocalDate.class),
        row.getObject("known_on", LocalDate.class),
        row.getTimestamp("prepared_at").toInstant(),
        row.getString("prepared_by"),
        row.getInt("records"),
        row.getInt("priority_1"),
        row.getInt("priority_2"),
        row.getInt("priority_3"),
        row.getString("sha256"));
  }
}
