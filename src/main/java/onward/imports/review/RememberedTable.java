package onward.imports.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.imports.review.Remembered.SentBy;
import onward.imports.review.Remembered.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The decisions that stand, to be looked through. */
@Component
class RememberedTable {
  private static final String THESE =
      """
       from import_decision where authority = :authority
         and (:print::text is null or print = :print)
         and (:sender::text is null or sender = :sender)
         and (:search = '' or concat_ws(' ', array_to_string(identity, ' '), file, by_whom)
           ilike '%' || :search || '%')
      """;

  private static final String NAMED =
      """
       coalesce((select max(f.sender_name) from import_file f
         where f.authority = import_decision.authority and f.sender = import_decision.sender
           and f.name = import_decision.file), '') as sender
      """;

  private final JdbcClient sql;

  RememberedTable(JdbcClient sql) {
    this.sql = sql;
  }

  int count(AuthorityCode authority, Wanted wanted) {
    return these("select count(*)" + THESE, authority, wanted).query(Integer.class).single();
  }

  /** The newest first. */
  List<Remembered> all(AuthorityCode authority, Wanted wanted, int offset, int limit) {
    return these(
            "select print, choice, person, by_whom, at, identity, file, line,"
                + NAMED
                + THESE
                + " order by at desc, print offset :offset limit :limit",
            authority,
            wanted)
        .param("offset", offset)
        .param("limit", limit)
        .query(RememberedTable::remembered)
        .list();
  }

  List<SentBy> senders(AuthorityCode authority) {
    return sql.sql(
            """
            select d.sender, coalesce(max(f.sender_name), '') from import_decision d
            left join import_file f
              on f.authority = d.authority and f.sender = d.sender and f.name = d.file
            where d.authority = :authority
            group by d.sender order by 1
            """)
        .param("authority", authority.value())
        .query((row, _) -> new SentBy(row.getString(1), row.getString(2)))
        .list();
  }

  /**
   * The lists that told of somebody otherwise than by the rows of a decision.
   *
   * @param print of the decision
   */
  List<String> listsOf(AuthorityCode authority, PersonId person, String print) {
    return sql.sql(
            """
            select distinct f.name from import_line l
            join import_file f on f.authority = l.authority and f.id = l.import
            where l.authority = :authority and l.person = :person and l.print <> :print
              and l.outcome = 'APPLIED' and f.state = 'APPLIED'
            order by 1
            """)
        .param("authority", authority.value())
        .param("person", person.value())
        .param("print", print)
        .query((row, _) -> row.getString(1))
        .list();
  }

  private StatementSpec these(String statement, AuthorityCode authority, Wanted wanted) {
    return sql.sql(statement)
        .param("authority", authority.value())
        .param("print", wanted.print())
        .param("sender", wanted.sender())
        .param("search", wanted.search());
  }

  private static Remembered remembered(ResultSet row, int number) throws SQLException {
    return new Remembered(
        row.getString("print"),
        DecisionTable.decision(row),
        IdentityPrint.identity(Arrays.asList((String[]) row.getArray("identity").getArray())),
        row.getString("sender"),
        row.getString("file"),
        row.getInt("line"));
  }
}
