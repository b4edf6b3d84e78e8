package onward.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;

/** A server for one command or one run of tests, in a temporary folder that goes with it. */
record ThrowAwayDatabase(EmbeddedPostgres server, Address owner, Address address)
    implements Database {
  static ThrowAwayDatabase start() {
    try {
      var folder = Files.createTempDirectory("onward-database");
      var server =
          ServerSettings.fast().setDataDirectory(folder).setCleanDataDirectory(true).start();
      var owner = Address.ofOurs(server.getPort(), "");
      var password = Password.draw().value();
      ApplicationRole.make(owner, password);
      return new ThrowAwayDatabase(server, owner, owner.of(ApplicationRole.NAME, password));
    } catch (IOException | RuntimeException e) {
      throw new DatabaseUnavailable(
          "The embedded database cannot be started in "
              + System.getProperty("java.io.tmpdir")
              + ": "
              + e.getMessage(),
          e);
    }
  }

  @Override
  public void close() {
    stop(server);
  }

  static void stop(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new DatabaseUnavailable("The database server was not stopped: " + e.getMessage(), e);
    }
  }
}
