package onward.cli.accounts;

import java.time.Clock;
import java.time.Instant;
import onward.access.Account;
import onward.access.Accounts;
import onward.audit.Audit;
import onward.audit.Door;
import onward.audit.Event;
import onward.audit.EventKind;
import onward.cli.Exit;
import onward.cli.OpeningCommand;
import onward.cli.Refusal;
import onward.credentials.Authenticators;
import onward.credentials.OneTimeLinks;
import onward.credentials.OneTimeLinks.Purpose;
import onward.credentials.Tries;
import onward.walls.Walls;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a link by which somebody sets a new password and a new authenticator. */
@Command(
    name = "let-in",
    description = {
      "Lets somebody in again who has lost every way in, such as the only administrator.",
      "Prints a link, open once, to set a new password; a new authenticator app is asked for too."
    })
public final class LetInCommand extends OpeningCommand {
  @Parameters(paramLabel = "USER", description = "the user name")
  String userName;

  private static void note(ApplicationContext onward, Account account, Instant now) {
    var event =
        new Event(
            account.authority(),
            now,
            "the console",
            Door.COMMAND,
            EventKind.ACCESS,
            null,
            1,
            "account of " + account.userName() + ": a way in",
            "",
            "a link for a new password, and a new second factor",
            "");
    Walls.of(account.authority()).run(() -> onward.getBean(Audit.class).record(event));
  }

  @Override
  public Integer call() {
    try (var onward = standing()) {
      var now = onward.getBean(Clock.class).instant();
      var account =
          onward
              .getBean(Accounts.class)
              .find(userName)
              .orElseThrow(() -> new Refusal("Nobody signs in as " + userName + "."))
              .account();
      onward.getBean(Authenticators.class).remove(account);
      onward.getBean(Tries.class).right(account.userName());
      var secret =
          onward.getBean(OneTimeLinks.class).make(account, Purpose.RESET, "the console", now);
      note(onward, account, now);
      out().println("Open this at the site's address within a day; it opens once:");
      out().println("  /welcome/" + secret);
      out().flush();
      return Exit.DONE.code();
    }
  }
}
