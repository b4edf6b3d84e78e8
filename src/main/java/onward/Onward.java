package onward;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import onward.calendar.London;
import onward.cli.OnwardCommand;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.modulith.Modulithic;

/** The application: the web service and the command line in one. */
@Modulithic
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
    excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = WithoutSite.class))
public class Onward {
  /** Carries out one command line and ends the process with its exit code. */
  public static void main(String... words) {
    if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
      OnwardCommand.prepareSite(Onward.class);
      return;
    }
    System.exit(
        OnwardCommand.run(
            Onward.class,
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            words));
  }

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
