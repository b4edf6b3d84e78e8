package onward.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import onward.facts.AuthorityCode;
import onward.facts.FactDatabase;
import onward.facts.PersonId;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** The events, which are only added: PostgreSQL numbers and seals them as they come. */
@Component
class AuditTable {
  private static final String FIELDS =
      "authority, number, at, actor, door, kind, person, records, what, before, after, why";

  /** What stands before the first row of PostgreSQL's binary form: its mark, and two numbers. */
  private static final int HEAD = 19;

  /** The mark after the last row. */
  private static final int END = 2;

  private static final String ASKED =
      """
       from audit_event
       where authority = :authority
         and (cast(:person as bigint) is null or person = :person)
         and (:actor = '' or actor = :actor)
         and (cardinality(:kinds) = 0 or kind = any (:kinds))
         and (cast(:from as timestamptz) is null or at >= :from)
         and (cast(:until as timestamptz) is null or at < :until)
      """;

  private final FactDatabase database;

  AuditTable(FactDatabase database) {
    this.database = database;
  }

  void add(Event event) {
    var person = event.person();
    sql("""
    insert into audit_event
      (authority, at, actor, door, kind, person, records, what, before, after, why)
    values
      (:authority, :at, :actor, :door, :kind, :person, :records, :what, :before, :after, :why)
    """)
        .param("authority", event.authority().value())
        .param("at", Timestamp.from(event.at()))
        .param("actor", event.actor())
        .param("door", event.door().name())
        .param("kind", event.kind().name())
        .param("person", person == null ? null : person.value())
        .param("records", event.records())
        .param("what", event.what())
        .param("before", event.before())
        .param("after", event.after())
        .param("why", event.why())
        .update();
  }

  List<KeptEvent> find(AuthorityCode authority, AuditQuery query) {
    return asked(
            "select " + FIELDS + ASKED + " order by number desc offset :offset limit :limit",
            authority,
            query)
        .param("offset", query.offset())
        .param("limit", query.limit())
        .query(AuditTable::event)
        .list();
  }

  int count(AuthorityCode authority, AuditQuery query) {
    return asked("select count(*)" + ASKED, authority, query).query(Integer.class).single();
  }

  /** How many pages of people somebody opened, and rows of lists and files they saw, since then. */
  Audit.Seen seen(AuthorityCode authority, String actor, Instant since, Set<String> work) {
    return sql("""
    select count(*) filter (
             where kind = 'LOOKED' or kind = 'DOWNLOADED' and what = any(:work)) as pages,
           coalesce(sum(records) filter (
             where kind in ('LISTED', 'DOWNLOADED') and what <> all(:work)), 0) as rows,
           count(*) filter (where kind = 'LOOKED_AT_MANY') > 0 as reported
    from audit_event
    where authority = :authority and actor = :actor and at >= :since
    """)
        .param("authority", authority.value())
        .param("actor", actor)
        .param("since", Timestamp.from(since))
        .param("work", work.toArray(String[]::new))
        .query((row, _) ->
            new Audit.Seen(row.getLong("pages"), row.getLong("rows"), row.getBoolean("reported")))
        .single();
  }

  Optional<Root> last(AuthorityCode authority, Instant at) {
    return sql("""
    select number, seal from audit_event
    where authority = :authority order by number desc limit 1
    """)
        .param("authority", authority.value())
        .query((row, _) ->
            new Root(row.getLong("number"), HexFormat.of().formatHex(row.getBytes("seal")), at))
        .optional();
  }

  /** All events in order, each as PostgreSQL writes a row in binary. */
  void each(AuthorityCode authority, Consumer<byte[]> row) {
    Connection connection = DataSourceUtils.getConnection(database.source());
    try {
      var out =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyOut(
                  "copy (select "
                      + FIELDS
                      + ", seal from audit_event where authority = '"
                      + authority.value()
                      + "' order by number) to stdout (format binary)");
      boolean first = true;
      for (var bytes = out.readFromCopy(); bytes != null; bytes = out.readFromCopy()) {
        var one = first ? Arrays.copyOfRange(bytes, HEAD, bytes.length) : bytes;
        first = false;
        if (one.length > END) {
          row.accept(one);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The audit cannot be read: " + e.getMessage(), e);
    } finally {
      DataSourceUtils.releaseConnection(connection, database.source());
    }
  }

  private StatementSpec sql(String text) {
    JdbcClient client = database.sql();
    return client.sql(text);
  }

  private StatementSpec asked(String text, AuthorityCode authority, AuditQuery query) {
    var person = query.person();
    return sql(text)
        .param("authority", authority.value())
        .param("person", person == null ? null : person.value())
        .param("actor", query.actor())
        .param("kinds", query.kinds().stream().map(EventKind::name).toArray(String[]::new))
        .param("from", moment(query.from()))
        .param("until", moment(query.until()));
  }

  private static @Nullable Timestamp moment(@Nullable Instant at) {
    return at == null ? null : Timestamp.from(at);
  }

  private static KeptEvent event(ResultSet row, int number) throws SQLException {
    var person = row.getObject("person", Long.class);
    return new KeptEvent(
        row.getLong("number"),
        new Event(
            new AuthorityCode(row.getString("authority")),
            row.getTimestamp("at").toInstant(),
            row.getString("actor"),
            Door.valueOf(row.getString("door")),
            EventKind.valueOf(row.getString("kind")),
            person == null ? null : new PersonId(person),
            row.getInt("records"),
            row.getString("what"),
            row.getString("before"),
            row.getString("after"),
            row.getString("why")));
  }
}
