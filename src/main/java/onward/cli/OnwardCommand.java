package onward.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import onward.cli.accounts.LetInCommand;
import onward.cli.link.LinkCommand;
import onward.cli.site.DemoCommand;
import onward.cli.site.RehearseCommand;
import onward.cli.site.ServeCommand;
import onward.cli.site.WhoMaySeeCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code onward}, under which all others are. */
@Command(
    name = "onward",
    description = "Keeps the September Guarantee: from partners' lists to the monthly return.",
    mixinStandardHelpOptions = true,
    version = "Onward 1.0",
    subcommands = {
      AuditCommand.class,
      DemoCommand.class,
      ImportsCommand.class,
      LetInCommand.class,
      LinkCommand.class,
      RehearseCommand.class,
      ReturnsCommand.class,
      RulesCommand.class,
      RunCommand.class,
      ServeCommand.class,
      SurveyCommand.class,
      TemplatesCommand.class,
      WhoMaySeeCommand.class
    })
public final class OnwardCommand implements Callable<Integer> {
  private final Opening opening;
  @Spec CommandSpec spec;

  OnwardCommand(Opening opening) {
    this.opening = opening;
  }

  Opening opening() {
    return opening;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return Exit.UNREADABLE.code();
  }

  /**
   * Carries out one command line.
   *
   * @param application the application's class, opened by the commands that need it
   * @param out for results
   * @param err for progress and for what went wrong
   * @return the exit code
   */
  public static int run(Class<?> application, PrintWriter out, PrintWriter err, String... words) {
    var data = Path.of(System.getenv().getOrDefault("ONWARD_DATA", "data"));
    var faults = new Faults(data, Clock.systemUTC(), err);
    return Typed.understoodBy(new CommandLine(new OnwardCommand(new Opening(application))))
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler((wrong, _) -> mistaken(wrong))
        .setExecutionExceptionHandler((wrong, _, _) -> faults.tell(wrong).code())
        .execute(words);
  }

  /** Opens the site for the build, which writes its beans down and goes no further. */
  public static void prepareSite(Class<?> application) {
    new Opening(application).site(0);
  }

  private static int mistaken(ParameterException wrong) {
    var command = wrong.getCommandLine();
    var err = command.getErr();
    err.println(wrong.getMessage());
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err)) {
      err.println("See: ./" + command.getCommandSpec().qualifiedName() + " --help");
    }
    return Exit.UNREADABLE.code();
  }
}
