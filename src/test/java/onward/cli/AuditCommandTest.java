package onward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import onward.Onward;
import onward.OnwardTest;
import onward.access.Account;
import onward.access.Accounts;
import onward.access.Holder;
import onward.access.Role;
import onward.audit.Audit;
import onward.audit.Door;
import onward.audit.Event;
import onward.audit.EventKind;
import onward.facts.AuthorityCode;
import onward.walls.Walls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** {@code onward audit root} and {@code onward audit verify}. */
@OnwardTest
class AuditCommandTest {
  private static final AuthorityCode AUTHORITY = new AuthorityCode("842");

  @TempDir Path folder;
  @Autowired Audit audit;
  @Autowired Accounts accounts;
  @Autowired Clock clock;
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
  void a_chain_as_it_was_written_is_vouched_for_and_a_changed_event_is_named() throws Exception {
    for (int i = 1; i <= 5; i++) {
      record("event " + i);
    }
    assertThat(onward("audit", "root", "--authority", "842")).isZero();
    assertThat(out.toString()).contains("842: event 5 ");
    assertThat(folder.resolve("audit")).isNotEmptyDirectory();

    assertThat(onward("audit", "verify", "--authority", "842")).isZero();
    assertThat(out.toString())
        .contains("842: 5 events", "vouched for up to event 5", "All as they were written.");

    asOwner("update audit_event set what = 'nothing' where authority = '842' and number = 3");
    assertThat(onward("audit", "verify", "--authority", "842")).isEqualTo(1);
    assertThat(out.toString()).contains("Tampered with:", "Event 3: ");

    asOwner("delete from audit_event where authority = '842'");
    assertThat(onward("audit", "verify")).as("found by the root alone").isEqualTo(1);
    assertThat(out.toString()).contains("842: 0 events");
  }

  @Test
  void an_authority_with_accounts_alone_is_rooted_and_looked_through_unasked() {
    var young = new AuthorityCode("981");
    var administrator = new Account(young, "first-981", "First", Set.of(Role.ADMINISTRATOR), "");
    accounts.add(Holder.of(administrator, "", clock.instant()));
    Walls.of(young).run(() -> audit.record(event(young, "invited")));
    assertThat(onward("audit", "root")).isZero();
    assertThat(out.toString()).contains("981: event 1 ");
    onward("audit", "verify");
    assertThat(out.toString()).contains("981: 1 events");
  }

  @Test
  void an_event_moved_to_where_nothing_else_is_kept_is_found_there() throws Exception {
    var from = new AuthorityCode("295");
    Walls.of(from).run(() -> audit.record(event(from, "moved")));
    asOwner("update audit_event set authority = '294' where authority = '295'");
    assertThat(onward("audit", "verify")).isEqualTo(1);
    assertThat(out.toString()).containsPattern("294: 1 events.*Tampered with:\\s+Event 1: ");
  }

  @Test
  void a_stray_table_is_named_rather_than_called_a_fault() throws Exception {
    execute("create table stray (authority text)");
    try {
      assertThat(onward("audit", "verify")).isEqualTo(2);
      assertThat(out.toString())
          .contains("These tables have no wall between authorities: stray.")
          .doesNotContain("not your fault");
    } finally {
      execute("drop table stray");
    }
  }

  @Test
  void the_latest_of_the_site_itself_are_printed_unless_an_authority_is_named() {
    Walls.of(Audit.SITE).run(() -> audit.record(event(Audit.SITE, "a link that no longer opens")));
    assertThat(onward("audit", "list", "--last", "1")).isZero();
    assertThat(out.toString()).contains("a link that no longer opens");
  }

  @Test
  void an_authority_of_which_nothing_is_kept_is_not_called_sound() {
    assertThat(onward("audit", "verify", "--authority", "841")).isEqualTo(2);
    assertThat(out.toString())
        .contains("841: neither events nor roots are kept here")
        .doesNotContain("All as they were written");
    assertThat(onward("audit", "verify", "--authority", "84")).isEqualTo(2);
  }

  private void record(String what) {
    Walls.of(AUTHORITY).run(() -> audit.record(event(AUTHORITY, what)));
  }

  private Event event(AuthorityCode authority, String what) {
    return new Event(
        authority,
        clock.instant(),
        "test",
        Door.PAGE,
        EventKind.CHANGED,
        null,
        1,
        what,
        "",
        "",
        "");
  }

  private void asOwner(String change) throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                String.valueOf(owner.getJdbcUrl()), owner.getUsername(), owner.getPassword());
        var statement = connection.createStatement()) {
      statement.execute("set row_security = off");
      assertThat(statement.executeUpdate(change)).isPositive();
    }
  }

  private void execute(String change) throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                String.valueOf(owner.getJdbcUrl()), owner.getUsername(), owner.getPassword());
        var statement = connection.createStatement()) {
      statement.execute(change);
    }
  }

  private int onward(String... words) {
    out.getBuffer().setLength(0);
    var writer = new PrintWriter(out);
    return OnwardCommand.run(Onward.class, writer, writer, words);
  }
}
