package onward.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import onward.OnwardTest;
import onward.facts.AuthorityCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** What PostgreSQL itself shows and takes, table by table, whatever the code asks for. */
@OnwardTest
class WallsTest {
  private static final String OURS = "890";
  private static final String THEIRS = "891";
  private static final Path CHECK = Path.of("src/main/resources/db/stand/afterMigrate__walls.sql");

  @Autowired JdbcConnectionDetails application;
  @Autowired FlywayConnectionDetails owner;

  private List<String> tables = List.of();

  @BeforeEach
  void two_authorities_have_a_row_in_every_table() throws SQLException {
    try (var connection = asOwner()) {
      var rows = new TableRows(connection);
      tables = rows.tables();
      for (var table : tables) {
        for (var authority : List.of(OURS, THEIRS)) {
          if (count(connection, table, authority) == 0) {
            run(connection, rows.insert(table, authority));
          }
        }
      }
    }
    assertThat(tables).contains("person", "details", "offer", "account").hasSizeGreaterThan(30);
  }

  @Test
  void from_nowhere_every_table_is_empty() throws SQLException {
    try (var connection = asApplication("")) {
      for (var table : tables) {
        assertThat(number(connection, "select count(*) from " + table)).as(table).isZero();
      }
    }
  }

  @Test
  void at_the_door_only_accounts_are_seen() throws SQLException {
    var seen = new ArrayList<String>();
    try (var connection = asApplication("sign-in")) {
      for (var table : tables) {
        if (number(connection, "select count(*) from " + table) > 0) {
          seen.add(table);
        }
        assertThat(changed(connection, "delete from " + table)).as(table).isZero();
      }
    }
    assertThat(seen).contains("account");
    assertThat(seen).allMatch(table -> !List.of("person", "details", "source").contains(table));
  }

  @Test
  void inside_one_authority_another_is_neither_seen_nor_touched() throws SQLException {
    try (var connection = asApplication(OURS)) {
      for (var table : tables) {
        assertThat(count(connection, table, OURS)).as(table).isPositive();
        assertThat(count(connection, table, THEIRS)).as(table).isZero();
        var theirs = " where authority = '" + THEIRS + "'";
        assertThat(changed(connection, "delete from " + table + theirs)).as(table).isZero();
        assertThat(changed(connection, "update " + table + " set authority = authority" + theirs))
            .as(table)
            .isZero();
        assertThat(refused(connection, "update " + table + " set authority = '" + THEIRS + "'"))
            .as(table)
            .isTrue();
      }
    }
  }

  @Test
  void nothing_can_be_added_to_another_authority() throws SQLException {
    try (var connection = asApplication(OURS);
        var reader = asOwner()) {
      var rows = new TableRows(reader);
      for (var table : tables) {
        assertThat(refused(connection, rows.insert(table, THEIRS))).as(table).isTrue();
      }
    }
  }

  @Test
  void a_wall_that_is_missing_is_noticed_whichever_it_is() throws Exception {
    var check = Files.readString(CHECK, StandardCharsets.UTF_8);
    var ways =
        List.of(
            "drop policy wall on %s",
            "alter table %s disable row level security",
            "alter table %s no force row level security",
            "alter policy wall on %s using (true)",
            "alter policy wall on %s with check (true)");
    try (var connection = asOwner()) {
      connection.setAutoCommit(false);
      run(connection, check);
      for (var table : tables) {
        for (var way : ways) {
          var held = connection.setSavepoint();
          run(connection, way.formatted(table));
          assertThatThrownBy(() -> run(connection, check)).hasMessageContaining(table);
          connection.rollback(held);
        }
      }
      run(connection, "create table another (authority text)");
      assertThatThrownBy(() -> run(connection, check)).hasMessageContaining("another");
      connection.rollback();
    }
  }

  @Test
  void the_application_cannot_take_a_wall_down_or_become_another() throws SQLException {
    try (var connection = asApplication(OURS)) {
      for (var sql :
          List.of(
              "alter table person disable row level security",
              "alter table person no force row level security",
              "drop policy wall on person",
              "create policy mine on person using (true)",
              "set role postgres",
              "set session authorization postgres",
              "alter role onward_app bypassrls",
              "create table mine (x int)",
              "truncate person",
              "select raise_wall('person')",
              "select * from flyway_schema_history",
              "copy person to program 'cat'")) {
        assertThat(refused(connection, sql)).as(sql).isTrue();
      }
      run(connection, "set row_security = off");
      assertThat(refused(connection, "select * from person")).isTrue();
    }
    assertThat(
            number(
                asOwner(),
                """
                select count(*) from pg_roles where rolname = 'onward_app' and not rolsuper
                  and not rolbypassrls and not rolcreaterole and not rolcreatedb
                """))
        .isEqualTo(1);
  }

  @Test
  void which_authorities_are_kept_is_all_that_is_told_across_walls() throws SQLException {
    try (var connection = asOwner();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select proname from pg_proc
                where prosecdef and pronamespace = 'public'::regnamespace
                  and has_function_privilege('onward_app', oid, 'execute')
                """)) {
      var across = new ArrayList<String>();
      while (rows.next()) {
        across.add(rows.getString(1));
      }
      assertThat(across).containsExactly("kept_authorities");
    }
  }

  @Test
  void work_inside_one_authority_cannot_go_on_inside_another_halfway() {
    var ours = Walls.of(new AuthorityCode(OURS));
    var theirs = Walls.of(new AuthorityCode(THEIRS));
    assertThat(ours.call(() -> theirs.call(() -> Walls.here().setting()))).isEqualTo(THEIRS);
    assertThat(ours.call(() -> Walls.here().setting())).isEqualTo(OURS);
    assertThat(Walls.here().setting()).isEmpty();
  }

  private Connection asOwner() throws SQLException {
    return DriverManager.getConnection(
        String.valueOf(owner.getJdbcUrl()), owner.getUsername(), owner.getPassword());
  }

  private Connection asApplication(String setting) throws SQLException {
    var connection =
        DriverManager.getConnection(
            application.getJdbcUrl(), application.getUsername(), application.getPassword());
    run(connection, "select set_config('onward.authority', '" + setting + "', false)");
    return connection;
  }

  private static int count(Connection connection, String table, String authority)
      throws SQLException {
    return number(
        connection, "select count(*) from " + table + " where authority = '" + authority + "'");
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  /** How many rows it changed; none where it may not be done at all. */
  private static int changed(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    } catch (SQLException e) {
      assertThat(e.getSQLState()).as(sql).isEqualTo("42501");
      return 0;
    }
  }

  /** Whether it may not be done, for want of a right rather than for a mistake in it. */
  private static boolean refused(Connection connection, String sql) {
    return catchThrowable(() -> run(connection, sql)) instanceof SQLException e
        && "42501".equals(e.getSQLState());
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
