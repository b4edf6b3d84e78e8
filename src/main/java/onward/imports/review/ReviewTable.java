package onward.imports.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onward.facts.AuthorityCode;
import onward.imports.ImportId;
import onward.imports.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Waiting rows, and whom they may be. */
@Component
class ReviewTable {
  /**
   * One row a question: of the rows with one print, that of the newest file. A row is taken in from
   * its file, so that one whose file was erased asks nothing any more: when it comes again, it asks
   * again.
   */
  private static final String WAITING =
      """
      with waiting as (
        select distinct on (l.print) l.print, l.import, f.name, f.sender, f.sender_name, f.kind, f.received,
          l.line, l.outcome, l.identity, l.problem,
          count(*) over (partition by l.print) as rows
        from import_line l
        join import_file f on f.authority = l.authority and f.id = l.import
        where l.authority = :authority and l.print <> ''
          and l.outcome in ('REVIEW', 'UNMATCHED') and f.state in ('PLANNED', 'APPLIED')
          and f.content is not null
          and not exists (
            select from import_decision d where d.authority = l.authority and d.print = l.print)
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
                  count(*) filter (where outcome = 'UNMATCHED') as unmatched, max(sender_name)
                from waiting group by sender order by 2 desc, 3 desc, 1
                """)
        .param("authority", authority.value())
        .query((row, _) ->
            new Queue.Waiting(row.getString(1), row.getString(4), row.getInt(2), row.getInt(3)))
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

  private StatementSpec these(String statement, AuthorityCode authority, Queue queue) {
    var outcome = queue.outcome();
    return sql.sql(statement)
        .param("authority", authority.value())
        .param("sender", queue.sender())
        .param("outcome", outcome == null ? null : outcome.name());
  }

  private static Asked asked(ResultSet row, int number) throws SQLException {
    var cells = Arrays.asList((String[]) row.getArray("identity").getArray());
    return new Asked(
        row.getString("print"),
        new ImportId(row.getLong("import")),
        row.getString("name"),
        row.getString("sender"),
        row.getString("sender_name"),
        row.getString("kind"),
        row.getTimestamp("received").toInstant(),
        row.getInt("line"),
        Outcome.valueOf(row.getString("outcome")),
        IdentityPrint.identity(cells),
        row.getString("problem"),
        row.getInt("rows"));
  }
}
