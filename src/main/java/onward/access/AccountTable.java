package onward.access;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import onward.facts.AuthorityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts and their hashed passwords. */
@Component
class AccountTable {
  /** An account with the hash of its password. */
  record Stored(Account account, String passwordHash) {}

  private final JdbcClient sql;

  AccountTable(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<Stored> find(String userName) {
    return sql.sql(
            """
            select authority, user_name, full_name, password_hash
            from account where user_name = :userName
            """)
        .param("userName", userName)
        .query((row, _) ->
            new Stored(
                new Account(
                    new AuthorityCode(row.getString("authority")),
                    row.getString("user_name"),
                    row.getString("full_name")),
                row.getString("password_hash")))
        .optional();
  }

  boolean anyOf(AuthorityCode authority) {
    return sql.sql("select exists (select from account where authority = :authority)")
        .param("authority", authority.value())
        .query(Boolean.class)
        .single();
  }

  boolean add(Stored stored, Instant at) {
    return sql.sql(
                """
                insert into account (authority, user_name, full_name, password_hash, added)
                values (:authority, :userName, :fullName, :passwordHash, :added)
                on conflict do nothing
                """)
            .param("authority", stored.account().authority().value())
            .param("userName", stored.account().userName())
            .param("fullName", stored.account().fullName())
            .param("passwordHash", stored.passwordHash())
            .param("added", Timestamp.from(at))
            .update()
        == 1;
  }
}
