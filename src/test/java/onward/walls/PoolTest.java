package onward.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onward.OnwardTest;
import onward.facts.AuthorityCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** One connection, many threads: whoever gets it is where its own work is. */
@OnwardTest
class PoolTest {
  private static final int THREADS = 32;
  private static final int TURNS = 60;

  @Autowired JdbcConnectionDetails application;
  private HikariDataSource one = new HikariDataSource();

  @BeforeEach
  void a_pool_of_one() {
    one = new HikariDataSource();
    one.setJdbcUrl(application.getJdbcUrl());
    one.setUsername(application.getUsername());
    one.setPassword(application.getPassword());
    one.setMaximumPoolSize(1);
  }

  @AfterEach
  void close() {
    one.close();
  }

  @Test
  void a_connection_that_comes_back_brings_nothing_of_whose_it_was()
      throws InterruptedException, ExecutionException {
    var walled = new WalledDataSource(one);
    var done = new ArrayList<Future<Integer>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < THREADS; i++) {
        int seed = i;
        done.add(threads.submit(() -> wrong(walled, new Random(seed))));
      }
    }
    for (var each : done) {
      assertThat(each.get()).isZero();
    }
  }

  @Test
  void what_a_transaction_sets_by_hand_does_not_outlive_it() throws SQLException {
    var walled = new WalledDataSource(one);
    try (var connection = walled.getConnection()) {
      connection.setAutoCommit(false);
      set(connection, "892");
      connection.commit();
    }
    try (var connection = walled.getConnection()) {
      assertThat(setting(connection)).isEmpty();
    }
  }

  /** How often a connection was elsewhere than its work. */
  private static int wrong(WalledDataSource walled, Random random) throws SQLException {
    int wrong = 0;
    for (int turn = 0; turn < TURNS; turn++) {
      var code = random.nextInt(5) == 0 ? "" : "" + (890 + random.nextInt(5));
      wrong +=
          code.isEmpty()
              ? differs(walled, code, random)
              : Walls.of(new AuthorityCode(code)).call(() -> differs(walled, code, random));
    }
    return wrong;
  }

  private static int differs(WalledDataSource walled, String code, Random random)
      throws SQLException {
    try (var connection = walled.getConnection()) {
      int how = random.nextInt(3);
      connection.setAutoCommit(how == 0);
      var seen = List.of(setting(connection), setting(connection));
      if (how == 1) {
        set(connection, "899");
        connection.rollback();
      }
      return seen.equals(List.of(code, code)) ? 0 : 1;
    }
  }

  private static void set(Connection connection, String code) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("select set_config('onward.authority', '" + code + "', false)");
    }
  }

  private static String setting(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select current_setting('onward.authority')")) {
      rows.next();
      return rows.getString(1);
    }
  }
}
