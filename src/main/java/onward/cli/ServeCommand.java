package onward.cli;

import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import onward.access.Accounts;
import onward.facts.AuthorityCode;
import onward.facts.Sources;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the site until it is stopped. */
@Command(
    name = "serve",
    description = {
      "Serves the site.",
      "The data are in an embedded PostgreSQL in the data folder (ONWARD_DATA, by default data/),"
          + " or in the database whose JDBC address is in ONWARD_DATABASE_URL."
    })
final class ServeCommand extends OpeningCommand {
  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "where to listen on 127.0.0.1 (default ${DEFAULT-VALUE}; 0 takes a free one)")
  int port;

  @Override
  public Integer call() throws InterruptedException {
    try (var onward = site(port)) {
      for (var authority : onward.getBean(Sources.class).authorities()) {
        newAccount(onward, authority);
      }
      address(onward);
      awaitEnd(onward);
      return Exit.DONE.code();
    }
  }

  /** Whoever serves for the first time is the one to be let in. */
  private void newAccount(ApplicationContext onward, AuthorityCode authority) {
    var now = onward.getBean(Clock.class).instant();
    onward
        .getBean(Accounts.class)
        .firstAccount(authority, now)
        .ifPresent(account -> {
          out().println("Sign in as    " + account.userName());
          out().println("password      " + account.password() + "   (shown this once)");
        });
  }

  private void address(ApplicationContext onward) {
    var listening = onward.getEnvironment().getProperty("local.server.port");
    out().println("Onward is at  http://127.0.0.1:" + listening + "/");
    out().println("Stop it with Ctrl+C.");
    out().flush();
  }

  private static void awaitEnd(ConfigurableApplicationContext onward) throws InterruptedException {
    var end = new CountDownLatch(1);
    onward.addApplicationListener((ApplicationListener<ContextClosedEvent>) _ -> end.countDown());
    end.await();
  }
}
