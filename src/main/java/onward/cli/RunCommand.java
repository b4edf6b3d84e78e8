package onward.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.cli.month.Month;
import onward.cli.month.MonthOfWork;
import onward.facts.AuthorityCode;
import onward.partners.Authorities;
import onward.walls.Walls;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A month's work in one go, in a database of its own that is thrown away. */
@Command(
    name = "run",
    description = {
      "Reads every list in a folder, finds each row's person, works out every status as at a day,"
          + " and writes statuses, lines, summary, cohort, follow-up, the return and its checks.",
      "Nothing is kept but what is written to the folder given."
    })
final class RunCommand extends OpeningCommand {
  @Parameters(paramLabel = "FOLDER", description = "the folder with the lists")
  Path folder;

  @Option(names = "--authority", required = true, description = "the authority's three-digit code")
  AuthorityCode authority;

  @Option(names = "--campaign", required = true, description = "the year of the September")
  Campaign campaign;

  @Option(names = "--day", required = true, description = "as at which day: 2026-09-30")
  LocalDate day;

  @Option(names = "--out", required = true, description = "where to write the results")
  Path out;

  @Option(names = "--guidance", description = "2009 takes the wording and rules of that year")
  @Nullable Integer guidance;

  @Option(
      names = "--database-id",
      description = "first three digits of national identifiers (default: the authority's code)")
  @Nullable String databaseId;

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw new Refusal("There is no folder " + folder + ". Give the folder that holds the lists.");
    }
    try {
      Files.createDirectories(out);
    } catch (IOException _) {
      throw new Refusal("The folder " + out + " cannot be made. Give one that can be written to.");
    }
    try (var onward = throwAway()) {
      var month = month(onward.getBean(Authorities.class));
      var work = onward.getBean(MonthOfWork.class);
      boolean allUsed =
          Walls.of(month.authority())
              .call(() -> work.run(folder, out, month, told -> progress().println(told)));
      out().println("Written to " + out + ".");
      return (allUsed ? Exit.DONE : Exit.SOME_REFUSED).code();
    }
  }

  private Month month(Authorities authorities) {
    if (guidance != null && guidance != 2009) {
      throw new Refusal("--guidance takes 2009. Leave it out for today's rules.");
    }
    var edition = guidance != null ? Edition.GUIDANCE_2009 : Edition.of(campaign);
    var code = EnglishAuthority.of(authority, day, authorities);
    var database = databaseId == null ? authority.value() : databaseId;
    if (!database.matches("\\d{3}")) {
      throw new Refusal("--database-id takes three digits, not " + database + ".");
    }
    return new Month(code, campaign, edition, day, database);
  }
}
