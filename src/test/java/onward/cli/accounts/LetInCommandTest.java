package onward.cli.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import onward.Onward;
import onward.OnwardTest;
import onward.access.Account;
import onward.access.Accounts;
import onward.access.Holder;
import onward.access.Role;
import onward.cli.OnwardCommand;
import onward.credentials.Passkey;
import onward.credentials.Passkeys;
import onward.facts.AuthorityCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code onward let-in}. */
@OnwardTest
class LetInCommandTest {
  private static final AuthorityCode AUTHORITY = new AuthorityCode("293");
  private static final Instant NOON = Instant.parse("2026-09-30T12:00:00Z");

  @TempDir Path folder;
  @Autowired Accounts accounts;
  @Autowired Passkeys passkeys;
  @Autowired JdbcClient sql;
  @Autowired JdbcConnectionDetails address;
  @Autowired FlywayConnectionDetails owner;
  private final StringWriter out = new StringWriter();

  @BeforeEach
  void commands_find_the_database_of_the_test() {
    System.setProperty("spring.datasource.url", address.getJdbcUrl());
    System.setProperty("spring.datasource.username", String.valueOf(address.getUsername()));
    System.setProperty("spring.datasource.password", String.valueOf(address.getPassword()));
    System.setProperty("onward.database.owner", String.valueOf(owner.getUsername()));
    System.setProperty("onward.database.owner-password", String.valueOf(owner.getPassword()));
    System.setProperty("onward.data", folder.toString());
  }

  @AfterEach
  void the_next_test_finds_its_own() {
    List.of("url", "username", "password")
        .forEach(one -> System.clearProperty("spring.datasource." + one));
    List.of("owner", "owner-password")
        .forEach(one -> System.clearProperty("onward.database." + one));
    System.clearProperty("onward.data");
  }

  @Test
  void a_lost_passkey_is_asked_for_no_more_and_open_sessions_end() {
    var lost = account("lost-293");
    var other = account("other-293");
    assertThat(onward("let-in", "lost-293")).isZero();
    assertThat(out.toString()).contains("/welcome/");
    assertThat(passkeys.of(lost)).isEmpty();
    assertThat(sessions(lost)).isZero();
    assertThat(passkeys.of(other)).hasSize(1);
    assertThat(sessions(other)).isEqualTo(1);
  }

  @Test
  void a_name_that_nobody_signs_in_by_is_told() {
    assertThat(onward("let-in", "nobody-293")).isEqualTo(2);
    assertThat(out.toString()).contains("Nobody signs in as nobody-293.");
  }

  /** Somebody signed in, whose second factor is a passkey. */
  private Account account(String userName) {
    var account = new Account(AUTHORITY, userName, "Somebody", Set.of(Role.ADMINISTRATOR), "");
    accounts.add(Holder.of(account, "", NOON));
    var bytes = new byte[] {1};
    passkeys.keep(
        new Passkey(
            AUTHORITY,
            "key of " + userName,
            userName,
            "phone",
            bytes,
            bytes,
            bytes,
            0,
            false,
            false,
            List.of(),
            NOON,
            NOON));
    sql.sql(
            """
            insert into site_session (authority, id, user_name, made, seen, content)
            values (:authority, :id, :userName, now(), now(), '')
            """)
        .param("authority", AUTHORITY.value())
        .param("id", "session of " + userName)
        .param("userName", userName)
        .update();
    return account;
  }

  private int sessions(Account account) {
    return sql.sql("select count(*) from site_session where user_name = :userName")
        .param("userName", account.userName())
        .query(Integer.class)
        .single();
  }

  private int onward(String... words) {
    out.getBuffer().setLength(0);
    var writer = new PrintWriter(out);
    return OnwardCommand.run(Onward.class, writer, writer, words);
  }
}
