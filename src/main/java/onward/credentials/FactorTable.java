package onward.credentials;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import onward.access.Account;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys of authenticator apps. */
@Component
class FactorTable {
  /** A key and the last step whose code was taken. */
  record Held(byte[] key, long lastStep) {}

  private final JdbcClient sql;

  FactorTable(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<Held> authenticator(Account account) {
    return sql.sql(
            """
            select key, last_step from authenticator
            where authority = :authority and user_name = :userName
            """)
        .param("authority", account.authority().value())
        .param("userName", account.userName())
        .query((row, _) -> new Held(row.getBytes("key"), row.getLong("last_step")))
        .optional();
  }

  void keep(Account account, byte[] key, long step, Instant at) {
    sql.sql(
            """
            insert into authenticator (authority, user_name, key, last_step, added)
            values (:authority, :userName, :key, :step, :added)
            on conflict (authority, user_name)
            do update set key = excluded.key, last_step = excluded.last_step, added = excluded.added
            """)
        .param("authority", account.authority().value())
        .param("userName", account.userName())
        .param("key", key)
        .param("step", step)
        .param("added", Timestamp.from(at))
        .update();
  }

  /** Whether the step was still unused. */
  boolean used(Account account, long step) {
    return sql.sql(
                """
                update authenticator set last_step = :step
                where authority = :authority and user_name = :userName and last_step < :step
                """)
            .param("authority", account.authority().value())
            .param("userName", account.userName())
            .param("step", step)
            .update()
        == 1;
  }

  void remove(Account account) {
    sql.sql("delete from authenticator where authority = :authority and user_name = :userName")
        .param("authority", account.authority().value())
        .param("userName", account.userName())
        .update();
  }

  /** Ends the account's open sessions, also where the console does it and no site runs. */
  void endSessions(Account account) {
    sql.sql("delete from site_session where authority = :authority and user_name = :userName")
        .param("authority", account.authority().value())
        .param("userName", account.userName())
        .update();
  }
}
