package onward.cli.site;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import onward.access.Accounts;
import onward.access.Role;
import onward.cli.accounts.ConsoleNote;
import onward.credentials.OneTimeLinks;
import onward.credentials.OneTimeLinks.Purpose;
import onward.facts.AuthorityCode;
import onward.facts.Sources;
import onward.imports.StatusUpkeep;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.scheduling.TaskScheduler;

/** The site is open: who may come in, and where it is. */
final class Serving {
  /** Made-up people are looked after by one who may do everything, with a password alone. */
  private static final Set<Role> EVERYTHING =
      Set.of(Role.AUTHORITY_LEAD, Role.DATA_MANAGER, Role.ADMINISTRATOR);

  private Serving() {}

  /** Serves a made-up authority: says how to sign in and where, and waits for the end. */
  static void demo(ConfigurableApplicationContext onward, AuthorityCode authority, PrintWriter out)
      throws InterruptedException {
    onward
        .getBean(Accounts.class)
        .firstAccount(authority, EVERYTHING, now(onward))
        .ifPresent(account -> {
          out.println("Sign in as    " + account.userName());
          out.println("password      " + account.password() + "   (shown this once)");
          out.println(
              "These people are made up, so this account alone signs in without a second factor.");
        });
    untilStopped(onward, out);
  }

  /**
   * Serves the authorities that ever told us something: says where, and waits until the application
   * is stopped. Where nobody has an account yet, a first administrator gets a link that opens once.
   *
   * @param named authorities to be served beside those that ever told us something
   */
  static void until(
      ConfigurableApplicationContext onward, Set<AuthorityCode> named, PrintWriter out)
      throws InterruptedException {
    var authorities = new TreeSet<>(Comparator.comparing(AuthorityCode::value));
    authorities.addAll(onward.getBean(Sources.class).authorities());
    authorities.addAll(named);
    if (authorities.isEmpty()) {
      out.println("Nobody can sign in yet: say whose site it is with --authority CODE.");
    }
    authorities.forEach(authority -> firstAdministrator(onward, authority, out));
    untilStopped(onward, out);
  }

  private static void firstAdministrator(
      ConfigurableApplicationContext onward, AuthorityCode authority, PrintWriter out) {
    var now = now(onward);
    onward
        .getBean(Accounts.class)
        .firstAdministrator(authority, now)
        .ifPresent(account -> {
          var secret =
              onward
                  .getBean(OneTimeLinks.class)
                  .make(account, Purpose.INVITATION, "the first start", now);
          ConsoleNote.link(onward, account, "the first administrator's invitation");
          out.println("Nobody has an account at " + authority + " yet. The first administrator, ");
          out.println(account.userName() + ", signs in by this link, which opens once:");
          out.println("  " + address(onward) + "welcome/" + secret);
        });
  }

  private static Instant now(ConfigurableApplicationContext onward) {
    return onward.getBean(Clock.class).instant();
  }

  private static String address(ConfigurableApplicationContext onward) {
    var environment = onward.getEnvironment();
    var set = environment.getProperty("onward.address", "");
    return set.isEmpty()
        ? "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + "/"
        : set.replaceFirst("/*$", "/");
  }

  private static void untilStopped(ConfigurableApplicationContext onward, PrintWriter out)
      throws InterruptedException {
    var end = new CountDownLatch(1);
    onward.addApplicationListener((ApplicationListener<ContextClosedEvent>) _ -> end.countDown());
    out.println("Onward is at  " + address(onward));
    out.println("Stop it with Ctrl+C.");
    out.flush();
    workOutToday(onward);
    end.await();
  }

  /** What the calendar changed while nobody served; in the background, the site is up already. */
  private static void workOutToday(ConfigurableApplicationContext onward) {
    var now = now(onward);
    onward
        .getBean(TaskScheduler.class)
        .schedule(onward.getBean(StatusUpkeep.class)::everyAuthority, now);
  }
}
