package onward.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the standing server when a process is killed, or two use it. */
class LeftOverServerTest {
  @TempDir Path data;

  /** Another process that opens the database, says so, and stays inside until it is killed. */
  static final class Inside {
    private Inside() {}

    public static void main(String[] folder) throws IOException {
      var database = StandingDatabase.open(Path.of(folder[0]));
      write(database.owner(), "kept");
      System.out.println("inside");
      System.in.read();
    }
  }

  @Test
  void a_killed_process_leaves_a_server_that_the_next_one_uses_and_then_stops() throws Exception {
    var killed = anotherProcess();
    killed.destroyForcibly().waitFor();
    assertThat(Postmaster.on(postgres())).isPresent();
    int port = Postmaster.on(postgres()).get().port();

    var next = StandingDatabase.open(data);
    assertThat(next.address().url()).contains(":" + port + "/");
    assertThat(read(next.owner())).isEqualTo("kept");
    next.close();

    assertThat(Postmaster.on(postgres())).isEmpty();
  }

  @Test
  void a_server_that_is_killed_is_back_where_it_was_and_stops_with_the_last_one_out()
      throws Exception {
    var ours = StandingDatabase.open(data);
    write(ours.owner(), "kept");
    var killed = Postmaster.on(postgres()).orElseThrow();
    killed.process().destroyForcibly();
    killed.process().onExit().get(10, TimeUnit.SECONDS);

    Awaitility.await()
        .atMost(15, TimeUnit.SECONDS)
        .ignoreExceptions()
        .until(() -> read(ours.owner()).equals("kept"));
    assertThat(Postmaster.on(postgres()).orElseThrow().port()).isEqualTo(killed.port());
    ours.close();
    assertThat(Postmaster.on(postgres())).isEmpty();
  }

  /** The number of a server that died may by now be another program's of the same user. */
  @Test
  void a_lock_file_with_another_programs_number_does_not_keep_the_server_from_starting()
      throws Exception {
    StandingDatabase.open(data).close();
    var other = new ProcessBuilder("sleep", "600").start();
    try {
      Files.writeString(
          postgres().resolve("postmaster.pid"),
          "%d%n%s%n1700000000%n5432%n%n127.0.0.1%n".formatted(other.pid(), postgres()));
      StandingDatabase.open(data).close();
    } finally {
      other.destroy();
    }
  }

  /** A session that is busy does not see at once that its server has died. */
  @Test
  void a_server_waits_for_the_sessions_of_the_one_that_died() throws Exception {
    var killed = anotherProcess();
    var server = Postmaster.on(postgres()).orElseThrow().process();
    var sessions = server.descendants().toList();
    assertThat(sessions).isNotEmpty();
    signal("-STOP", sessions.getFirst());
    server.destroyForcibly();
    killed.destroyForcibly().waitFor();

    var opening = CompletableFuture.supplyAsync(() -> StandingDatabase.open(data));
    TimeUnit.SECONDS.sleep(2);
    assertThat(opening).as("PostgreSQL refuses beside a dead server's session").isNotDone();
    signal("-CONT", sessions.getFirst());
    var next = opening.get(30, TimeUnit.SECONDS);
    assertThat(read(next.owner())).isEqualTo("kept");
    next.close();
  }

  private static void signal(String name, ProcessHandle process) throws Exception {
    new ProcessBuilder("kill", name, Long.toString(process.pid())).start().waitFor();
  }

  @Test
  void the_last_one_out_stops_the_server() throws Exception {
    var other = anotherProcess();
    var ours = StandingDatabase.open(data);
    ours.close();
    assertThat(Postmaster.on(postgres())).as("the other one is still inside").isPresent();
    other.destroyForcibly().waitFor();

    StandingDatabase.open(data).close();
    assertThat(Postmaster.on(postgres())).isEmpty();
  }

  @Test
  void a_stopped_database_keeps_its_rows_and_asks_for_the_password() throws Exception {
    var first = StandingDatabase.open(data);
    write(first.owner(), "kept");
    assertThat(setting(first.owner(), "fsync")).isEqualTo("on");
    first.close();

    var second = StandingDatabase.open(data);
    try {
      assertThat(read(second.owner())).isEqualTo("kept");
      var stranger = new Address(second.owner().url(), "postgres", "a guess");
      assertThat(catchThrowable(() -> read(stranger)))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password");
    } finally {
      second.close();
    }
  }

  private Path postgres() throws IOException {
    return data.toRealPath().resolve("postgres");
  }

  private Process anotherProcess() throws IOException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Inside.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = said.readLine();
    while (line != null && !line.equals("inside")) {
      line = said.readLine();
    }
    assertThat(line).isEqualTo("inside");
    return process;
  }

  private static void write(Address address, String word) {
    try (var connection =
            DriverManager.getConnection(address.url(), address.user(), address.password());
        var statement = connection.createStatement()) {
      statement.execute("create table said as select '" + word + "' as word");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Address address) throws SQLException {
    return one(address, "select word from said");
  }

  private static String setting(Address address, String name) throws SQLException {
    return one(address, "show " + name);
  }

  private static String one(Address address, String query) throws SQLException {
    try (var connection =
            DriverManager.getConnection(address.url(), address.user(), address.password());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
