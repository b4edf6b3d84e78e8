package onward.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Which database the application uses. As a bean the server outlives the connection pool, which
 * needs its address, and so is closed after it.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
  @Bean(destroyMethod = "close")
  Database database(
      @Value("${onward.database.throw-away:false}") boolean throwAway,
      @Value("${spring.datasource.url:}") String url,
      @Value("${spring.datasource.username:}") String user,
      @Value("${spring.datasource.password:}") String password,
      @Value("${onward.database.owner:}") String owner,
      @Value("${onward.database.owner-password:}") String ownerPassword,
      @Value("${onward.data:data}") Path data) {
    if (throwAway) {
      return ThrowAwayDatabase.start();
    }
    if (url.isBlank()) {
      return StandingDatabase.open(data);
    }
    var address = new Address(url, user, password);
    return OutsideDatabase.open(
        address, owner.isBlank() ? address : address.of(owner, ownerPassword));
  }

  @Bean
  JdbcConnectionDetails databaseAddress(Database database) {
    return database.address();
  }

  /** The migrations run as the owner of the tables, nothing else does. */
  @Bean
  FlywayConnectionDetails ownersAddress(Database database) {
    var owner = database.owner();
    return new FlywayConnectionDetails() {
      @Override
      public String getJdbcUrl() {
        return owner.url();
      }

      @Override
      public String getUsername() {
        return owner.user();
      }

      @Override
      public String getPassword() {
        return owner.password();
      }
    };
  }
}
