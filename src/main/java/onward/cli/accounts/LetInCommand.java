package onward.cli.accounts;

import java.time.Clock;
import onward.access.Accounts;
import onward.cli.Exit;
import onward.cli.OpeningCommand;
import onward.cli.Refusal;
import onward.credentials.OneTimeLinks;
import onward.credentials.OneTimeLinks.Purpose;
import onward.credentials.SecondFactors;
import onward.credentials.Tries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a link by which somebody sets a new password and a new second factor. */
@Command(
    name = "let-in",
    description = {
      "Lets somebody in again who has lost every way in, such as the only administrator.",
      "Prints a link, open once, to set a new password; a new second factor is asked for too, and",
      "whoever is signed in as them is signed out."
    })
public final class LetInCommand extends OpeningCommand {
  @Parameters(paramLabel = "USER", description = "the user name")
  String userName;

  @Override
  public Integer call() {
    try (var onward = standing()) {
      var now = onward.getBean(Clock.class).instant();
      var accounts = onward.getBean(Accounts.class);
      var holder =
          accounts
              .find(userName)
              .orElseThrow(() -> new Refusal("Nobody signs in as " + userName + "."));
      var account = holder.account();
      if (holder.disabled()) {
        accounts.enable(account);
        out().println("The account was disabled, and is open again.");
      }
      onward.getBean(SecondFactors.class).takeAway(account);
      onward.getBean(Tries.class).right(account.userName());
      var secret =
          onward.getBean(OneTimeLinks.class).make(account, Purpose.RESET, "the console", now);
      ConsoleNote.link(onward, account, "a new password and a new second factor");
      out().println("Open this at the site's address within a day; it opens once:");
      out().println("  /welcome/" + secret);
      out().flush();
      return Exit.DONE.code();
    }
  }
}
