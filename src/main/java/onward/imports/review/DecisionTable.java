package onward.imports.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.facts.SourceId;
import onward.imports.review.Decision.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was decided of rows, by the print of what they give of their person, or was not in time. */
@Component
class DecisionTable {
  private final JdbcClient sql;

  DecisionTable(JdbcClient sql) {
    this.sql = sql;
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

  void decide(AuthorityCode authority, Asked asked, Decision decision, @Nullable SourceId addedBy) {
    var person = decision.person();
    sql.sql(
            """
            insert into import_decision
              (authority, print, choice, person, source, by_whom, at, identity, sender, file, line)
            values (:authority, :print, :choice, :person, :source, :by, :at, :identity, :sender,
              :file, :line)
            on conflict (authority, print) do update
            set choice = excluded.choice, person = excluded.person, source = excluded.source,
              by_whom = excluded.by_whom, at = excluded.at, identity = excluded.identity,
              sender = excluded.sender, file = excluded.file, line = excluded.line
            """)
        .param("authority", authority.value())
        .param("print", asked.print())
        .param("choice", decision.choice().name())
        .param("person", person == null ? null : person.value())
        .param("source", addedBy == null ? null : addedBy.value())
        .param("by", decision.by())
        .param("at", Timestamp.from(decision.at()))
        .param("identity", IdentityPrint.cells(asked.who()).toArray(String[]::new))
        .param("sender", asked.sender())
        .param("file", asked.fileName())
        .param("line", asked.line())
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

  void forget(AuthorityCode authority, String print) {
    sql.sql("delete from import_decision where authority = :authority and print = :print")
        .param("authority", authority.value())
        .param("print", print)
        .update();
  }

  /** How many questions nobody decided before the files that asked them were erased. */
  int tooLate(AuthorityCode authority) {
    return sql.sql(
            """
            select count(distinct l.print) from import_line l
            join import_file f on f.authority = l.authority and f.id = l.import
            where l.authority = :authority and l.print <> ''
              and l.outcome in ('REVIEW', 'UNMATCHED') and f.state in ('PLANNED', 'APPLIED')
              and f.content is null
              and not exists (
                select from import_decision d where d.authority = l.authority and d.print = l.print)
            """)
        .param("authority", authority.value())
        .query(Integer.class)
        .single();
  }

  static Decision decision(ResultSet row) throws SQLException {
    long person = row.getLong("person");
    return new Decision(
        Choice.valueOf(row.getString("choice")),
        person == 0 ? null : new PersonId(person),
        row.getString("by_whom"),
        row.getTimestamp("at").toInstant());
  }
}
