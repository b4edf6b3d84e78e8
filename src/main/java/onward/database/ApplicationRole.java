package onward.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The role as which the application works: it owns nothing, may do nothing to the database itself
 * and cannot pass the walls between authorities. Tables belong to the owner, as whom only the
 * migrations run.
 */
final class ApplicationRole {
  static final String NAME = "onward_app";

  private ApplicationRole() {}

  /** Makes the role of one of our own servers, signing in with this password. */
  static void make(Address owner, String password) {
    try (var connection = open(owner)) {
      makeIfMissing(connection);
      run(connection, "alter role " + NAME + " with login password '" + password + "'");
    } catch (SQLException e) {
      throw new DatabaseUnavailable(
          "The role " + NAME + " cannot be made: " + e.getMessage() + ".", e);
    }
  }

  /** Makes the role in somebody else's server, and lets the user that was named work as it. */
  static void make(Address owner, Address user) {
    try (var connection = open(owner)) {
      makeIfMissing(connection);
      var name = userOf(user);
      if (!mayBecome(connection, name)) {
        run(connection, "grant " + NAME + " to \"" + name.replace("\"", "\"\"") + '"');
      }
    } catch (SQLException e) {
      throw new DatabaseUnavailable(
          """
          Onward works in the database as a role named %1$s, which keeps authorities apart, and \
          could not make it: %2$s. As an administrator of the database, run: create role %1$s; \
          grant %1$s to the user named in ONWARD_DATABASE_USER and to the owner of the database.\
          """
              .formatted(NAME, e.getMessage()),
          e);
    }
  }

  private static void makeIfMissing(Connection connection) throws SQLException {
    run(
        connection,
        """
        do $$ begin
          if not exists (select from pg_roles where rolname = '%1$s') then
            create role %1$s nosuperuser nocreatedb nocreaterole nobypassrls noreplication;
          end if;
        end $$
        """
            .formatted(NAME));
  }

  private static boolean mayBecome(Connection connection, String user) throws SQLException {
    try (var statement = connection.prepareStatement("select pg_has_role(?, ?, 'MEMBER')")) {
      statement.setString(1, user);
      statement.setString(2, NAME);
      try (var rows = statement.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }

  /** Also where the address, not a setting, names the user. */
  private static String userOf(Address user) throws SQLException {
    if (!user.user().isEmpty()) {
      return user.user();
    }
    try (var connection = open(user)) {
      return connection.getMetaData().getUserName();
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection open(Address address) throws SQLException {
    return address.user().isEmpty()
        ? DriverManager.getConnection(address.url())
        : DriverManager.getConnection(address.url(), address.user(), address.password());
  }
}
