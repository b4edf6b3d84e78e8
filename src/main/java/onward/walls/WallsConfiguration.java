package onward.walls;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever asks for the database gets it with its walls. */
@Configuration(proxyBeanMethods = false)
class WallsConfiguration {
  @Bean
  static BeanPostProcessor walls() {
    return new Around();
  }

  /** Puts the walls around the pool, whoever makes it. */
  static final class Around implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      return bean instanceof DataSource pool ? new WalledDataSource(pool) : bean;
    }
  }
}
