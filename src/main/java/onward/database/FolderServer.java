package onward.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The server of a data folder, whoever started it: the database's own files are in its folder
 * {@code postgres}.
 */
final class FolderServer {
  private static final Duration START = Duration.ofMinutes(1);

  /** After a crash what was not yet in its place is put there first: up to 2 GB of it. */
  private static final Duration RECOVERY = Duration.ofMinutes(5);

  private final Path home;
  private final Path folder;
  private final Password password;
  private @Nullable EmbeddedPostgres ours;

  FolderServer(Path home, Password password) {
    this.home = home;
    this.folder = home.resolve("postgres");
    this.password = password;
  }

  /** Where its own messages are. */
  Path log() {
    return home.resolve("postgres.log");
  }

  /** Its process, if it runs. */
  Optional<Postmaster> found() {
    return Postmaster.on(folder);
  }

  /** The port it listens on; it is started where it does not run. */
  int port() throws IOException {
    var found = found();
    return found.isPresent() ? found.get().port() : start(0);
  }

  /**
   * Starts it, also after one has died. To be called where none runs.
   *
   * @param port where it is to listen, 0 for any
   * @return where it listens
   */
  int start(int port) throws IOException {
    letGo();
    boolean died = Remains.cleared(folder);
    var log = Redirect.appendTo(log().toFile());
    var server =
        ServerSettings.durable()
            .setPort(port)
            .setPGStartupWait(died ? RECOVERY : START)
            .setDataDirectory(folder)
            .setCleanDataDirectory(false)
            .setConnectConfig("password", password.value())
            .setOutputRedirector(log)
            .setErrorRedirector(log)
            .start();
    ours = server;
    password.demand(server.getPostgresDatabase(), folder);
    return server.getPort();
  }

  void stop() {
    letGo();
    found().ifPresent(Postmaster::stop);
  }

  /** The server of ours that was, with its hold on the folder. */
  private void letGo() {
    if (ours != null) {
      ThrowAwayDatabase.stop(ours);
      ours = null;
    }
  }
}
