package onward.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The server of a data folder. Several commands may use it at the same time: the first starts it,
 * the others find it running, the last one out stops it. A server whose command was killed is found
 * like any other.
 */
final class StandingDatabase implements Database {
  private final InUse inUse;
  private final Running running;

  private StandingDatabase(InUse inUse, Running running) {
    this.inUse = inUse;
    this.running = running;
  }

  /** A running server: where it is, and what stops it. */
  private record Running(Address owner, Address application, Runnable stop) {
    static Running at(Address owner, Password application, Runnable stop) {
      ApplicationRole.make(owner, application.value());
      return new Running(owner, owner.of(ApplicationRole.NAME, application.value()), stop);
    }
  }

  /**
   * Opens the data folder's database.
   *
   * @param data the data folder; the database's own files are in its folder {@code postgres}
   */
  static StandingDatabase open(Path data) {
    try {
      var home = Files.createDirectories(data).toRealPath();
      var inUse = new InUse(home);
      return inUse.enter(() -> new StandingDatabase(inUse, running(home)));
    } catch (IOException | RuntimeException e) {
      throw new DatabaseUnavailable(
          "The database in "
              + data.toAbsolutePath()
              + " cannot be opened: "
              + e.getMessage()
              + ". Its own messages are in "
              + data.resolve("postgres.log").toAbsolutePath()
              + ".",
          e);
    }
  }

  private static Running running(Path home) throws IOException {
    var folder = home.resolve("postgres");
    var password = Password.of(home, "postgres");
    var application = Password.of(home, ApplicationRole.NAME);
    var found = Postmaster.on(folder);
    return found.isPresent()
        ? Running.at(
            Address.ofOurs(found.get().port(), password.value()),
            application,
            () -> found.get().stop())
        : started(home, folder, password, application);
  }

  private static Running started(Path home, Path folder, Password password, Password application)
      throws IOException {
    var log = Redirect.appendTo(home.resolve("postgres.log").toFile());
    EmbeddedPostgres server =
        ServerSettings.durable()
            .setDataDirectory(folder)
            .setCleanDataDirectory(false)
            .setConnectConfig("password", password.value())
            .setOutputRedirector(log)
            .setErrorRedirector(log)
            .start();
    password.demand(server.getPostgresDatabase(), folder);
    return Running.at(
        Address.ofOurs(server.getPort(), password.value()),
        application,
        () -> ThrowAwayDatabase.stop(server));
  }

  @Override
  public Address address() {
    return running.application();
  }

  @Override
  public Address owner() {
    return running.owner();
  }

  @Override
  public void close() {
    inUse.leave(running.stop());
  }
}
