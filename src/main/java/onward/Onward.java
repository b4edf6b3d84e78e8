package onward;

import java.time.Clock;
import java.time.Duration;
import onward.facts.London;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application: the web service and the command line in one. */
@SpringBootApplication(proxyBeanMethods = false)
public class Onward {
  /**
   * The one clock, for floor 5; the rules are told the day.
   *
   * @param ahead how far it runs ahead of the machine's: the tests also run a year on
   */
  @Bean
  Clock clock(@Value("${onward.clock-ahead:0d}") Duration ahead) {
    return Clock.offset(Clock.system(London.ZONE), ahead);
  }
}
