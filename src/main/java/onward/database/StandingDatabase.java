package onward.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The server of a data folder. Several commands may use it at the same time: the first starts it,
 * the others find it running, the last one out stops it. A server whose command was killed is found
 * like any other; one that dies is started again by whoever is inside, at the same address.
 */
final class StandingDatabase implements Database {
  private final InUse inUse;
  private final ServerWatch watch;
  private final Address owner;
  private final Address application;

  private StandingDatabase(InUse inUse, ServerWatch watch, Address owner, Address application) {
    this.inUse = inUse;
    this.watch = watch;
    this.owner = owner;
    this.application = application;
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
      return inUse.enter(() -> running(home, inUse));
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

  private static StandingDatabase running(Path home, InUse inUse) throws IOException {
    var password = Password.of(home, "postgres");
    var application = Password.of(home, ApplicationRole.NAME);
    var server = new FolderServer(home, password);
    int port = server.port();
    var owner = Address.ofOurs(port, password.value());
    ApplicationRole.make(owner, application.value());
    return new StandingDatabase(
        inUse,
        ServerWatch.over(server, port, inUse),
        owner,
        owner.of(ApplicationRole.NAME, application.value()));
  }

  @Override
  public Address address() {
    return application;
  }

  @Override
  public Address owner() {
    return owner;
  }

  @Override
  public void close() {
    watch.end();
    inUse.leave(watch.server()::stop);
  }
}
