package onward.submissions;

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
import onward.facts.PersonId;
import onward.returns.CheckProblem;
import onward.returns.PreparedReturn;
import org.springframework.stereotype.Component;

/** All the SQL of the returns that were prepared. */
@Component
class SubmissionTable {
  private static final String SELECT =
      """
      select id, period_end, known_on, prepared_at, prepared_by, database_id, records,
             priority_1, priority_2, priority_3, sha256,
             coalesce((select state from return_move
               where return_move.authority = prepared_return.authority and prepared = id
               order by number desc limit 1), 'PREPARED') as state
        from prepared_return
       where authority = :authority
      """;

  private final FactDatabase database;

  SubmissionTable(FactDatabase database) {
    this.database = database;
  }

  long add(PreparedReturn prepared, byte[] file, String sha256, String by, Instant at) {
    long id =
        database
            .sql()
            .sql(
                """
                insert into prepared_return (authority, period_end, known_on, prepared_at,
                  prepared_by, database_id, records, priority_1, priority_2, priority_3, sha256, file)
                values (:authority, :period, :known, :at, :by, :database, :records, :one, :two, :three,
                  :sha256, :file)
                returning id
                """)
            .param("authority", prepared.authority().value())
            .param("period", prepared.periodEnd())
            .param("known", prepared.asKnownOn())
            .param("at", Timestamp.from(at))
            .param("by", by)
            .param("database", prepared.header().databases().getFirst())
            .param("records", prepared.records().size())
            .param("one", prepared.problems(1))
            .param("two", prepared.problems(2))
            .param("three", prepared.problems(3))
            .param("sha256", sha256)
            .param("file", file)
            .query(Long.class)
            .single();
    problems(prepared, id);
    rows(prepared, id);
    return id;
  }

  private void rows(PreparedReturn prepared, long id) {
    var rows = new ArrayList<List<Object>>(prepared.records().size());
    for (var record : prepared.records()) {
      var row = SentRow.of(record, prepared.periodEnd());
      rows.add(
          List.of(
              prepared.authority().value(),
              id,
              row.person().value(),
              row.reference(),
              row.cohortStatus(),
              row.yearGroup(),
              row.activity(),
              row.lapsed(),
              row.guarantee(),
              row.sex(),
              row.ethnicity(),
              row.plan(),
              row.support(),
              row.characteristics()));
    }
    Copy.rows(
        database.source(),
        "prepared_row (authority, prepared, person, reference, cohort_status, year_group,"
            + " activity, lapsed, guarantee, sex, ethnicity, plan, support, characteristics)",
        rows);
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

  List<Submission> all(AuthorityCode authority) {
    return database
        .sql()
        .sql(SELECT + " order by period_end desc, id desc")
        .param("authority", authority.value())
        .query(SubmissionTable::submission)
        .list();
  }

  List<Submission> of(AuthorityCode authority, LocalDate periodEnd) {
    return database
        .sql()
        .sql(SELECT + " and period_end = :period order by id desc")
        .param("authority", authority.value())
        .param("period", periodEnd)
        .query(SubmissionTable::submission)
        .list();
  }

  List<Submission> latest(AuthorityCode authority) {
    return database
        .sql()
        .sql(
            SELECT
                + """
                 and id in (select max(id) from prepared_return
                   where authority = :authority group by period_end)
                 order by period_end desc
                """)
        .param("authority", authority.value())
        .query(SubmissionTable::submission)
        .list();
  }

  Optional<Submission> find(AuthorityCode authority, long id) {
    return database
        .sql()
        .sql(SELECT + " and id = :id")
        .param("authority", authority.value())
        .param("id", id)
        .query(SubmissionTable::submission)
        .optional();
  }

  /** Two moves of one return wait for each other, to the end of the transaction. */
  void oneAtATime(AuthorityCode authority, long id) {
    database
        .sql()
        .sql("select id from prepared_return where authority = :authority and id = :id for update")
        .param("authority", authority.value())
        .param("id", id)
        .query(Long.class)
        .list();
  }

  void add(AuthorityCode authority, long prepared, Step step) {
    database
        .sql()
        .sql(
            """
            insert into return_move (authority, prepared, number, state, by_whom, name, reason, at)
            select :authority, :prepared, coalesce(max(number), 0) + 1, :state, :by, :name,
                   :reason, :at
              from return_move where authority = :authority and prepared = :prepared
            """)
        .param("authority", authority.value())
        .param("prepared", prepared)
        .param("state", step.state().name())
        .param("by", step.by())
        .param("name", step.name())
        .param("reason", step.reason())
        .param("at", Timestamp.from(step.at()))
        .update();
  }

  List<Step> steps(AuthorityCode authority, long prepared) {
    return database
        .sql()
        .sql(
            """
            select state, by_whom, name, reason, at from return_move
             where authority = :authority and prepared = :prepared order by number
            """)
        .param("authority", authority.value())
        .param("prepared", prepared)
        .query((row, _) ->
            new Step(
                State.valueOf(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getTimestamp(5).toInstant()))
        .list();
  }

  List<SentRow> rows(AuthorityCode authority, long prepared) {
    return database
        .sql()
        .sql(
            """
            select person, reference, cohort_status, year_group, activity, lapsed, guarantee,
                   sex, ethnicity, plan, support, characteristics
              from prepared_row
             where authority = :authority and prepared = :prepared order by person
            """)
        .param("authority", authority.value())
        .param("prepared", prepared)
        .query((row, _) ->
            new SentRow(
                new PersonId(row.getLong(1)),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getString(5),
                row.getBoolean(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getBoolean(10),
                row.getBoolean(11),
                List.of((String[]) row.getArray(12).getArray())))
        .list();
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

  private static Submission submission(ResultSet row, int number) throws SQLException {
    return new Submission(
        row.getLong("id"),
        row.getObject("period_end", LocalDate.class),
        row.getObject("known_on", LocalDate.class),
        row.getTimestamp("prepared_at").toInstant(),
        row.getString("prepared_by"),
        row.getString("database_id"),
        row.getInt("records"),
        row.getInt("priority_1"),
        row.getInt("priority_2"),
        row.getInt("priority_3"),
        row.getString("sha256"),
        State.valueOf(row.getString("state")));
  }
}
