package onward.cli.site;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.concurrent.Callable;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.cli.Exit;
import onward.cli.Refusal;
import onward.demo.DemoLists;
import onward.demo.DemoPlan;
import onward.facts.AuthorityCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the made-up authority's lists and the truth into a folder. */
@Command(
    name = "lists",
    mixinStandardHelpOptions = true,
    description = "Writes the made-up authority's lists and the truth (truth.csv) instead.")
public final class DemoListsCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "the folder to write into, made if it is not there")
  Path folder;

  @Option(names = "--people", required = true, description = "both year groups together")
  int people;

  @Option(names = "--seed", required = true, description = "the same seed gives the same lists")
  long seed;

  @Option(
      names = "--authority",
      paramLabel = "CODE",
      defaultValue = DemoCommand.AUTHORITY,
      description = "its three-digit code (default ${DEFAULT-VALUE})")
  AuthorityCode authority;

  @Option(
      names = "--campaign",
      paramLabel = "YEAR",
      description = "the calendar year of its September (default: the present one)")
  @Nullable Campaign campaign;

  @Option(
      names = "--day",
      description =
          "lists that come after it are left out (default: today, or the end of a named campaign)")
  @Nullable LocalDate day;

  @Override
  public Integer call() {
    var today = LocalDate.now(Clock.system(London.ZONE));
    var until = day != null ? day : campaign != null ? end(campaign) : today;
    var year = campaign != null ? campaign : Campaign.on(until);
    try {
      int rows =
          DemoLists.write(
              folder, new DemoPlan(authority, DemoCommand.checked(people), seed, year, until));
      spec.commandLine().getOut().println(rows + " rows and truth.csv are in " + folder + ".");
      return Exit.DONE.code();
    } catch (UncheckedIOException e) {
      throw new Refusal(folder + " cannot be written: " + e.getCause());
    }
  }

  private static LocalDate end(Campaign campaign) {
    return LocalDate.of(campaign.year() + 1, Month.JANUARY, 31);
  }
}
