package onward.access;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
            select authority, user_name, full_name, roles, partner, password_hash
            from account where user_name = :userName
            """)
        .param("userName", userName)
        .query((row, _) ->
            new Stored(
                new Account(
                    new AuthorityCode(row.getString("authority")),
                    row.getString("user_name"),
                    row.getString("full_name"),
                    roles(row.getArray("roles")),
                    row.getString("partner")),
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
                insert into account
                  (authority, user_name, full_name, roles, partner, password_hash, added)
                values
                  (:authority, :userName, :fullName, :roles, :partner, :passwordHash, :added)
                on conflict do nothing
                """)
            .param("authority", stored.account().authority().value())
            .param("userName", stored.account().userName())
            .param("fullName", stored.account().fullName())
            .param(
                "roles", stored.account().roles().stream().map(Role::name).toArray(String[]::new))
            .param("partner", stored.account().partner())
            .param("passwordHash", stored.passwordHash())
            .param("added", Timestamp.from(at))
            .update()
        == 1;
  }

  private static Set<Role> roles(Array names) throws SQLException {
    return Arrays.stream((String[]) names.getArray())
        .map(Role::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
