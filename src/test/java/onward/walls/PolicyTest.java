package onward.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import onward.OnwardTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/**
 * Takes the policy of one table after the other away, in a transaction that is not kept, and asks
 * what {@link WallsTest} asks: it has to get another answer each time, so that a wall that is gone
 * turns the suite red whichever it is.
 */
@OnwardTest
class PolicyTest {
  private static final String OURS = "834";
  private static final String THEIRS = "835";

  /** So few rows as a test has are found soonest by another index. */
  private static final String WITHOUT_OTHERS =
      """
      do $$ declare one text; begin
        for one in select conname from pg_constraint
            where conrelid = 'details'::regclass and contype in ('p', 'u') loop
          execute format('alter table details drop constraint %I cascade', one);
        end loop;
        for one in select indexname from pg_indexes
            where tablename = 'details' and indexname <> 'details_names' loop
          execute format('drop index %I', one);
        end loop;
      end $$
      """;

  @Autowired FlywayConnectionDetails owner;

  @Test
  void a_policy_that_is_gone_or_open_is_seen_by_what_the_application_is_shown()
      throws SQLException {
    var unseen = new ArrayList<String>();
    try (var connection = asOwner();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      var rows = new TableRows(connection);
      for (var table : rows.tables()) {
        statement.execute(rows.insert(table, OURS));
        statement.execute(rows.insert(table, THEIRS));
      }
      for (var table : rows.tables()) {
        assertThat(stands(statement, table)).as(table).isTrue();
        for (var way :
            List.of(
                "drop policy wall on %s",
                "alter table %s disable row level security",
                "alter policy wall on %s using (true)",
                "alter policy wall on %s using (authority is not null)")) {
          var before = connection.setSavepoint();
          statement.execute(way.formatted(table));
          if (stands(statement, table)) {
            unseen.add(way.formatted(table));
          }
          connection.rollback(before);
        }
      }
      connection.rollback();
      assertThat(rows.tables()).hasSizeGreaterThan(30);
    }
    assertThat(unseen).isEmpty();
  }

  @Test
  void a_search_by_name_may_use_its_index_under_the_wall() throws SQLException {
    try (var connection = asOwner();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("set local enable_seqscan = off");
      statement.execute(WITHOUT_OTHERS);
      enter(statement);
      var plan = new StringBuilder();
      try (var lines =
          statement.executeQuery(
              """
              explain (costs off) select person from details
              where superseded is null and names %> 'patel'
              """)) {
        while (lines.next()) {
          plan.append(lines.getString(1)).append('\n');
        }
      }
      connection.rollback();
      assertThat(plan.toString())
          .contains("Scan on details_names", "Index Cond: (names %> 'patel'::text)")
          .contains("current_setting('onward.authority'");
    }
  }

  /** Whether the application, inside our authority, sees our row of a table and not theirs. */
  private static boolean stands(Statement statement, String table) throws SQLException {
    var before = statement.getConnection().setSavepoint();
    enter(statement);
    boolean stands = count(statement, table, OURS) > 0 && count(statement, table, THEIRS) == 0;
    statement.getConnection().rollback(before);
    return stands;
  }

  private static void enter(Statement statement) throws SQLException {
    statement.execute("select set_config('onward.authority', '" + OURS + "', true)");
    statement.execute("set local role onward_app");
  }

  private static int count(Statement statement, String table, String authority)
      throws SQLException {
    try (var rows =
        statement.executeQuery(
            "select count(*) from " + table + " where authority = '" + authority + "'")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private Connection asOwner() throws SQLException {
    return DriverManager.getConnection(
        String.valueOf(owner.getJdbcUrl()), owner.getUsername(), owner.getPassword());
  }
}
