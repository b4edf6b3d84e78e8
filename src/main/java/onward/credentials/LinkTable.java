package onward.credentials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import onward.access.Account;
import onward.credentials.OneTimeLinks.Opened;
import onward.credentials.OneTimeLinks.Purpose;
import onward.facts.AuthorityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The fingerprints of links that open once. */
@Component
class LinkTable {
  private final JdbcClient sql;

  LinkTable(JdbcClient sql) {
    this.sql = sql;
  }

  void add(Account account, String hash, Purpose purpose, String by, Instant at) {
    sql.sql(
            """
            with earlier as (
              update one_time_link set used = :at
              where authority = :authority and user_name = :userName and purpose = :purpose
                and used is null)
            insert into one_time_link (authority, hash, user_name, purpose, made_by, made, expires)
            values (:authority, :hash, :userName, :purpose, :by, :at, :expires)
            """)
        .param("authority", account.authority().value())
        .param("hash", hash)
        .param("userName", account.userName())
        .param("purpose", purpose.name())
        .param("by", by)
        .param("at", Timestamp.from(at))
        .param("expires", Timestamp.from(at.plus(purpose.opens())))
        .update();
  }

  Optional<Opened> find(AuthorityCode authority, String hash, Instant at) {
    return sql.sql(
            """
            select user_name, purpose from one_time_link
            where authority = :authority and hash = :hash and used is null and expires > :at
            """)
        .param("authority", authority.value())
        .param("hash", hash)
        .param("at", Timestamp.from(at))
        .query(LinkTable::opened)
        .optional();
  }

  /** Of two who come at once, one gets in. */
  Optional<Opened> use(AuthorityCode authority, String hash, Instant at) {
    return sql.sql(
            """
            update one_time_link set used = :at
            where authority = :authority and hash = :hash and used is null and expires > :at
            returning user_name, purpose
            """)
        .param("authority", authority.value())
        .param("hash", hash)
        .param("at", Timestamp.from(at))
        .query(LinkTable::opened)
        .optional();
  }

  private static Opened opened(ResultSet row, int number) throws SQLException {
    return new Opened(row.getString("user_name"), Purpose.valueOf(row.getString("purpose")));
  }
}
