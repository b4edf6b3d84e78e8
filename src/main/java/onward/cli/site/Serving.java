package onward.cli.site;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import onward.access.Accounts;
import onward.access.Role;
import onward.facts.AuthorityCode;
import onward.facts.Sources;
import onward.imports.StatusUpkeep;
import onward.walls.Walls;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.scheduling.TaskScheduler;

/** The site is open: who may come in, and where it is. */
final class Serving {
  private static final Set<Role> EVERYTHING =
      Set.of(Role.AUTHORITY_LEAD, Role.DATA_MANAGER, Role.ADMINISTRATOR);

  private Serving() {}

  /** Serves the authorities that ever told us something. */
  static void until(ConfigurableApplicationContext onward, PrintWriter out)
      throws InterruptedException {
    until(onward, Set.of(), out);
  }

  /**
   * Says how to sign in and where, and waits until the application is stopped.
   *
   * @param named authorities to be served beside those that ever told us something
   */
  static void until(
      ConfigurableApplicationContext onward, Set<AuthorityCode> named, PrintWriter out)
      throws InterruptedException {
    var end = new CountDownLatch(1);
    onward.addApplicationListener((ApplicationListener<ContextClosedEvent>) _ -> end.countDown());
    var authorities = new TreeSet<>(Comparator.comparing(AuthorityCode::value));
    authorities.addAll(onward.getBean(Sources.class).authorities());
    authorities.addAll(named);
    newAccounts(onward, authorities, out);
    var port = onward.getEnvironment().getRequiredProperty("local.server.port");
    out.println("Onward is at  http://127.0.0.1:" + port + "/");
    out.println("Stop it with Ctrl+C.");
    out.flush();
    workOutToday(onward);
    end.await();
  }

  /** What the calendar changed while nobody served; in the background, the site is up already. */
  private static void workOutToday(ConfigurableApplicationContext onward) {
    var now = onward.getBean(Clock.class).instant();
    onward
        .getBean(TaskScheduler.class)
        .schedule(onward.getBean(StatusUpkeep.class)::everyAuthority, now);
  }

  /** Whoever serves an authority for the first time is the one to be let in. */
  private static void newAccounts(
      ConfigurableApplicationContext onward, Set<AuthorityCode> authorities, PrintWriter out) {
    var accounts = onward.getBean(Accounts.class);
    var now = onward.getBean(Clock.class).instant();
    if (authorities.isEmpty()) {
      out.println("Nobody can sign in yet: say whose site it is with --authority CODE.");
    }
    for (var authority : authorities) {
      Walls.of(authority)
          .call(() -> accounts.firstAccount(authority, EVERYTHING, now))
          .ifPresent(account -> {
            out.println("Sign in as    " + account.userName());
            out.println("password      " + account.password() + "   (shown this once)");
          });
    }
  }
}
