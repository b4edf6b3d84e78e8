package onward.walls;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The pool, handing out each connection inside the walls where the running work is. Every one is
 * told anew, also that it is nowhere, so that none brings along whose it was before.
 */
final class WalledDataSource extends DelegatingDataSource {
  private static final String TELL = "select set_config('onward.authority', ?, false)";

  WalledDataSource(DataSource pool) {
    super(pool);
  }

  @Override
  public Connection getConnection() throws SQLException {
    var connection = super.getConnection();
    try (var statement = connection.prepareStatement(TELL)) {
      statement.setString(1, Walls.here().setting());
      statement.execute();
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public Connection getConnection(String user, String password) {
    throw new UnsupportedOperationException("The application knows one role");
  }
}
