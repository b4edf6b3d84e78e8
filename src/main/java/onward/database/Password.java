package onward.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;

/**
 * The password of a standing database: made once, readable only by the user who runs Onward, so
 * that other users of the same machine cannot read young people's data through the loopback.
 */
record Password(String value) {
  private static final String ACCESS = "host all all 127.0.0.1/32 scram-sha-256\n";

  /** A role's password in the data folder, made on first use. */
  static Password of(Path home, String role) throws IOException {
    var file = home.resolve(role + ".password");
    if (!Files.exists(file)) {
      var owner = PosixFilePermissions.fromString("rw-------");
      Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
      Files.writeString(file, draw().value());
    }
    return new Password(Files.readString(file).strip());
  }

  /** One that nobody has had. */
  static Password draw() {
    var random = new byte[24];
    new SecureRandom().nextBytes(random);
    return new Password(HexFormat.of().formatHex(random));
  }

  /** From now on the server asks for it; a new server trusts everybody until this is done. */
  void demand(DataSource server, Path folder) throws IOException {
    var access = folder.resolve("pg_hba.conf");
    if (Files.readString(access).equals(ACCESS)) {
      return;
    }
    try (var connection = server.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("alter role postgres password '" + value + "'");
      Files.writeString(access, ACCESS);
      statement.execute("select pg_reload_conf()");
    } catch (SQLException e) {
      throw new IOException("the password could not be set: " + e.getMessage(), e);
    }
  }
}
