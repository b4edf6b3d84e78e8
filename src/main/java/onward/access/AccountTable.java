package onward.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onward.facts.AuthorityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts and their hashed passwords. */
@Component
class AccountTable {
  /**
   * An account with the hash of its password.
   *
   * @param passwordHash empty until it has one
   */
  record Stored(Holder holder, String passwordHash) {}

  private static final String COLUMNS =
      """
      select authority, user_name, full_name, roles, partner, mail, password_hash, added, disabled,
             second_factor_waived, last_signed_in, council_subject
      from account
      """;

  private final JdbcClient sql;

  AccountTable(JdbcClient sql) {
    this.sql = sql;
  }

  /** The one place that looks without knowing the authority: a user name is one's in all. */
  Optional<Stored> find(String userName) {
    return sql.sql(COLUMNS + "where user_name = :userName")
        .param("userName", userName)
        .query(AccountTable::stored)
        .optional();
  }

  List<Holder> all(AuthorityCode authority) {
    return sql
        .sql(COLUMNS + "where authority = :authority order by user_name")
        .param("authority", authority.value())
        .query(AccountTable::stored)
        .list()
        .stream()
        .map(Stored::holder)
        .toList();
  }

  boolean any() {
    return sql.sql("select exists (select from account)").query(Boolean.class).single();
  }

  boolean anyOf(AuthorityCode authority) {
    return sql.sql("select exists (select from account where authority = :authority)")
        .param("authority", authority.value())
        .query(Boolean.class)
        .single();
  }

  boolean add(Holder holder, String passwordHash) {
    var account = holder.account();
    return sql.sql(
                """
                insert into account
                  (authority, user_name, full_name, roles, partner, mail, password_hash, added,
                   second_factor_waived)
                values
                  (:authority, :userName, :fullName, :roles, :partner, :mail, :passwordHash, :added,
                   :waived)
                on conflict do nothing
                """)
            .param("authority", account.authority().value())
            .param("userName", account.userName())
            .param("fullName", account.fullName())
            .param("roles", names(account.roles()))
            .param("partner", account.partner())
            .param("mail", holder.mail())
            .param("passwordHash", passwordHash)
            .param("added", Timestamp.from(holder.added()))
            .param("waived", holder.secondFactorWaived())
            .update()
        == 1;
  }

  void change(Account account) {
    sql.sql(
            """
            update account set full_name = :fullName, roles = :roles, partner = :partner
            where authority = :authority and user_name = :userName
            """)
        .param("authority", account.authority().value())
        .param("userName", account.userName())
        .param("fullName", account.fullName())
        .param("roles", names(account.roles()))
        .param("partner", account.partner())
        .update();
  }

  void disable(Account account, @Nullable Instant at) {
    set(account, "disabled = :value", at == null ? null : Timestamp.from(at));
  }

  void password(Account account, String hash) {
    set(account, "password_hash = :value", hash);
  }

  void signedIn(Account account, Instant at) {
    set(account, "last_signed_in = :value", Timestamp.from(at));
  }

  void councilSubject(Account account, String subject) {
    set(account, "council_subject = :value", subject);
  }

  /** {@code what} is one of the texts above, never from outside. */
  private void set(Account account, String what, @Nullable Object value) {
    sql.sql(
            "update account set "
                + what
                + " where authority = :authority and user_name = :userName")
        .param("value", value)
        .param("authority", account.authority().value())
        .param("userName", account.userName())
        .update();
  }

  private static String[] names(Set<Role> roles) {
    return roles.stream().sorted().map(Role::name).toArray(String[]::new);
  }

  private static Set<Role> roles(Array names) throws SQLException {
    return Arrays.stream((String[]) names.getArray())
        .map(Role::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stored stored(ResultSet row, int number) throws SQLException {
    var account =
        new Account(
            new AuthorityCode(row.getString("authority")),
            row.getString("user_name"),
            row.getString("full_name"),
            roles(row.getArray("roles")),
            row.getString("partner"));
    return new Stored(
        new Holder(
            account,
            row.getString("mail"),
            row.getTimestamp("added").toInstant(),
            row.getTimestamp("disabled") != null,
            row.getBoolean("second_factor_waived"),
            moment(row.getTimestamp("last_signed_in")),
            row.getString("council_subject")),
        row.getString("password_hash"));
  }

  private static @Nullable Instant moment(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
