package onward.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Where a database is and how to sign in to it.
 *
 * @param url a JDBC address: {@code jdbc:postgresql://127.0.0.1:5432/onward}
 * @param user the role, "" where the address names it
 * @param password "" where none is needed
 */
record Address(String url, String user, String password) implements JdbcConnectionDetails {
  /** Of a server of ours, as the owner of its tables. */
  static Address ofOurs(int port, String password) {
    return new Address("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", password);
  }

  /** The same database for somebody else. */
  Address of(String other, String itsPassword) {
    return new Address(url, other, itsPassword);
  }

  /** The same user, working as a role from the first word on. */
  Address as(String role) {
    return new Address(
        url + (url.contains("?") ? '&' : '?') + "options=-c%20role=" + role, user, password);
  }

  @Override
  public String getJdbcUrl() {
    return url;
  }

  @Override
  public String getUsername() {
    return user;
  }

  @Override
  public String getPassword() {
    return password;
  }

  @Override
  public String toString() {
    return url;
  }
}
