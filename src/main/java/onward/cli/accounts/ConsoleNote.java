package onward.cli.accounts;

import java.time.Clock;
import onward.access.Account;
import onward.audit.Audit;
import onward.audit.Door;
import onward.audit.Event;
import onward.audit.EventKind;
import onward.walls.Walls;
import org.springframework.context.ApplicationContext;

/** Notes in the audit that the console made a way into an account. */
public final class ConsoleNote {
  private ConsoleNote() {}

  /**
   * A link was printed.
   *
   * @param what it lets its owner do, in words
   */
  public static void link(ApplicationContext onward, Account account, String what) {
    var event =
        new Event(
            account.authority(),
            onward.getBean(Clock.class).instant(),
            "the console",
            Door.COMMAND,
            EventKind.ACCESS,
            null,
            1,
            "account of " + account.userName() + ": a link",
            "",
            what,
            "");
    Walls.of(account.authority()).run(() -> onward.getBean(Audit.class).record(event));
  }
}
