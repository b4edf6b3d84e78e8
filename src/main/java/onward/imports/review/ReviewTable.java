package onward.imports.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.facts.SourceId;
import onward.imports.ImportId;
import onward.imports.Outcome;
import onward.imports.review.Decision.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Waiting rows, what was decided of them, and which rows a decision took in. */
@Component
class ReviewTable {
  /** One row a question: of the rows with one print, that of the newest file. */
  private static final String WAITING =
      """
      with waiting as (
        select distinct on (l.print) l.print, l.import, f.name, f.sender, f.kind, f.received,
          l.line, l.outcome, l.identity, l.problem,
          count(*) over (partition by l.print) as rows
        from import_line l
        join import_file f on f.authority = l.authority and f.id = l.import
        where l.authority = :authority and l.print <> ''
          and l.outcome in ('REVIEW', 'UNMATCHED') and f.state in ('PLANNED', 'APPLIED')
        order by l.print, f.received desc, l.line
      )
      """;

  private static final String THESE =
      """
      where (:sender::text is null or sender = :sender)
        and (:outcome::text is null or outcome = :outcome)
      """;

  private final JdbcClient sql;

  ReviewTable(JdbcClient sql) {
    this.sql = sql;
  }

  List<Queue.Waiting> senders(AuthorityCode authority) {
    return sql.sql(
            WAITING
                + """
                select sender, count(*) filter (where outcome = 'REVIEW') as unsure,
                  count(*) filter (where outcome = 'UNMATCHED') as unmatched
                from waiting group by sender order by 2 desc, 3 desc, 1
                """)
        .param("authority", authority.value())
        .query((row, _) -> new Queue.Waiting(row.getString(1), row.getInt(2), row.getInt(3)))
        .list();
  }

  int count(AuthorityCode authority, Queue queue) {
    return these(WAITING + "select count(*) from waiting " + THESE, authority, queue)
        .query(Integer.class)
        .single();
  }

  List<Asked> waiting(AuthorityCode authority, Queue queue, int offset, int limit) {
    return these(
            WAITING
                + "select * from waiting "
                + THESE
                + " order by outcome, sender, received, line, print offset :offset limit :limit",
            authority,
            queue)
        .param("offset", offset)
        .param("limit", limit)
        .query(ReviewTable::asked)
        .list();
  }

  Optional<Asked> waiting(AuthorityCode authority, String print) {
    return sql.sql(WAITING + "select * from waiting where print = :print")
        .param("authority", authority.value())
        .param("print", print)
        .query(ReviewTable::asked)
        .optional();
  }

  /** A row of a file with the print. */
  record Place(ImportId file, int line) {}

  List<Place> places(AuthorityCode authority, String print) {
    return sql.sql(
            """
            select l.import, l.line from import_line l
            join import_file f on f.authority = l.authority and f.id = l.import
            where l.authority = :authority and l.print = :print
              and l.outcome in ('REVIEW', 'UNMATCHED') and f.state in ('PLANNED', 'APPLIED')
            order by l.import, l.line
            """)
        .param("authority", authority.value())
        .param("print", print)
        .query((row, _) -> new Place(new ImportId(row.getLong(1)), row.getInt(2)))
        .list();
  }

  Decisions decisions(AuthorityCode authority) {
    Map<String, Decision> byPrint =
        sql
            .sql(
                """
                select print, choice, person, by_whom, at from import_decision
                where authority = :authority
                """)
            .param("authority", authority.value())
            .query((row, _) -> Map.entry(row.getString("print"), decision(row)))
            .list()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new Decisions(byPrint);
  }

  void decide(
      AuthorityCode authority, String print, Decision decision, @Nullable SourceId addedBy) {
    var person = decision.person();
    sql.sql(
            """
            insert into import_decision (authority, print, choice, person, source, by_whom, at)
            values (:authority, :print, :choice, :person, :source, :by, :at)
            on conflict (authority, print) do update
            set choice = excluded.choice, person = excluded.person, source = excluded.source,
              by_whom = excluded.by_whom, at = excluded.at
            """)
        .param("authority", authority.value())
        .param("print", print)
        .param("choice", decision.choice().name())
        .param("person", person == null ? null : person.value())
        .param("source", addedBy == null ? null : addedBy.value())
        .param("by", decision.by())
        .param("at", Timestamp.from(decision.at()))
        .update();
  }

  /** The source under which a decision added its person, if it did. */
  Optional<SourceId> addedBy(AuthorityCode authority, String print) {
    return sql.sql(
            """
            select source from import_decision
            where authority = :authority and print = :print and source is not null
            """)
        .param("authority", authority.value())
        .param("print", print)
        .query((row, _) -> new SourceId(row.getLong(1)))
        .optional();
  }

  List<PersonId> numbered(AuthorityCode authority, String number) {
    return sql.sql(
            """
            select distinct person from details
            where authority = :authority and superseded is null
              and :number <> '' and :number in (reference, upn, uln)
            """)
        .param("authority", authority.value())
        .param("number", number)
        .query((row, _) -> new PersonId(row.getLong(1)))
        .list();
  }

  void forget(AuthorityCode authority, String print) {
    sql.sql("delete from import_decision where authority = :authority and print = :print")
        .param("authority", authority.value())
        .param("print", print)
        .update();
  }

  private static StatementSpec named(
      StatementSpec statement, AuthorityCode authority, Queue queue) {
    var outcome = queue.outcome();
    return statement
        .param("authority", authority.value())
        .param("sender", queue.sender())
        .param("outcome", outcome == null ? null : outcome.name());
  }

  private StatementSpec these(String statement, AuthorityCode authority, Queue queue) {
    return named(sql.sql(statement), authority, queue);
  }

  private static Decision decision(ResultSet row) throws SQLException {
    long person = row.getLong("person");
    return new Decision(
        Choice.valueOf(row.getString("choice")),
        person == 0 ? null : new PersonId(person),
        row.getString("by_whom"),
        row.getTimestamp("at").toInstant());
  }

  private static Asked asked(ResultSet row, int number) throws SQLException {
    var cells = Arrays.asList((String[]) row.getArray("identity").getArray());
    return new Asked(
        row.getString("print"),
        new ImportId(row.getLong("import")),
        row.getString("name"),
        row.getString("sender"),
        row.getString("kind"),
        row.getTimestamp("received").toInstant(),
        row.getInt("line"),
        Outcome.valueOf(row.getString("outcome")),
        IdentityPrint.identity(cells),
        row.getString("problem"),
        row.getInt("rows"));
  }
}
