package onward.web.confirm;

import java.time.Instant;
import java.util.List;
import onward.facts.AuthorityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was confirmed from lists and still stands. */
@Component
class ConfirmationTable {
  /** How the sources of confirmations are called, before the list's name. */
  static final String TOLD = "Confirmed from ";

  private static final int LAST = 10;

  private final JdbcClient sql;

  ConfirmationTable(JdbcClient sql) {
    this.sql = sql;
  }

  /** A confirmation that stands for so many people. */
  record Confirmation(long source, String told, String by, Instant at, int people) {}

  /** The last ones, the latest first. */
  List<Confirmation> standing(AuthorityCode authority) {
    return sql.sql(
            """
            select source.id, source.told, source.by_whom, source.at, count(*)
              from source join activity on activity.authority = source.authority
                and activity.source = source.id and activity.superseded is null
             where source.authority = :authority and source.told like :told
             group by source.id, source.told, source.by_whom, source.at
             order by source.at desc limit :last
            """)
        .param("authority", authority.value())
        .param("told", TOLD + "%")
        .param("last", LAST)
        .query((row, _) ->
            new Confirmation(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getTimestamp(4).toInstant(),
                row.getInt(5)))
        .list();
  }
}
