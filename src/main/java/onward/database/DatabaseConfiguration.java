package onward.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
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
      @Value("${onward.data:data}") Path data) {
    if (throwAway) {
      return ThrowAwayDatabase.start();
    }
    return url.isBlank()
        ? StandingDatabase.open(data)
        : new OutsideDatabase(new Address(url, user, password));
  }

  @Bean
  JdbcConnectionDetails databaseAddress(Database database) {
    return database.address();
  }
}
