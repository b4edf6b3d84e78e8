package onward.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.TreeMap;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.facts.AuthorityCode;
import onward.facts.London;
import onward.guarantee.Guarantees;
import onward.nccis.NccisReader.Outcome;
import onward.partners.Authorities;
import onward.returns.CheckProblem;
import onward.returns.Checks;
import onward.returns.PreparedReturn;
import onward.returns.Returns;
import onward.tables.CsvOut;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The monthly return: prepared from what is held, or any product's file checked. */
@Command(
    name = "returns",
    description = "The monthly return: prepares it, or checks a file.",
    subcommands = {ReturnsCommand.Prepare.class, ReturnsCommand.Check.class})
final class ReturnsCommand extends OpeningCommand {
  @Override
  public Integer call() {
    spec.commandLine().usage(progress());
    return Exit.UNREADABLE.code();
  }

  /** Prepares a month's return from the standing database. */
  @Command(
      name = "prepare",
      description = "Writes nccis.xml and checks.csv for a month, and keeps them for the site.")
  static final class Prepare extends OpeningCommand {
    @Parameters(paramLabel = "YYYY-MM", description = "the month, such as 2026-09")
    String month;

    @Option(names = "--authority", required = true, description = "whose return: a DfE code")
    AuthorityCode authority;

    @Option(names = "--out", required = true, description = "where to write the files")
    Path out;

    @Override
    public Integer call() throws IOException {
      var periodEnd = month().atEndOfMonth();
      try (var onward = standing()) {
        var now = onward.getBean(Clock.class).instant();
        var today = London.day(now);
        var code = EnglishAuthority.of(authority, today, onward.getBean(Authorities.class));
        var campaign = campaign(periodEnd);
        var day = today.isBefore(periodEnd) ? today : periodEnd;
        var standings =
            onward
                .getBean(Guarantees.class)
                .workOut(code, campaign, Edition.of(campaign), day, today);
        var returns = onward.getBean(Returns.class);
        var prepared = returns.prepare(code, campaign, periodEnd, today, standings, "");
        returns.keep(prepared, "command", now);
        write(prepared);
        out().printf("%,d people, %,d problems.%n", prepared.records().size(), faults(prepared));
        return Exit.DONE.code();
      }
    }

    private YearMonth month() {
      try {
        return YearMonth.parse(month);
      } catch (DateTimeException _) {
        throw new Refusal(month + " is not a month. Write the year first, such as 2026-09.");
      }
    }

    /** The campaign is carried from its May to the March after. */
    private static Campaign campaign(LocalDate periodEnd) {
      boolean spring = periodEnd.getMonthValue() < 4;
      return new Campaign(spring ? periodEnd.getYear() - 1 : periodEnd.getYear());
    }

    private void write(PreparedReturn prepared) throws IOException {
      Files.createDirectories(out);
      try (var xml = new BufferedOutputStream(Files.newOutputStream(out.resolve("nccis.xml")))) {
        prepared.writeXml(xml);
      }
      try (var csv = CsvOut.to(out.resolve("checks.csv"), PreparedReturn.headings())) {
        prepared.writeChecks(csv);
      }
    }

    private static int faults(PreparedReturn prepared) {
      return prepared.problems().size();
    }
  }

  /** Checks a file; needs no database. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Checks an NCCIS XML file, ours or another product's; prints checks.csv.")
  static final class Check extends OpeningCommand {
    @Parameters(paramLabel = "FILE", description = "the national file")
    Path file;

    @Override
    public Integer call() {
      var problems = new ArrayList<CheckProblem>();
      var outcome = outcome(problems);
      try (var csv = CsvOut.to(out(), PreparedReturn.headings())) {
        PreparedReturn.write(problems, csv);
      }
      var counts = new TreeMap<Integer, Integer>();
      problems.forEach(problem -> counts.merge(problem.priority(), 1, Integer::sum));
      counts.forEach(
          (priority, count) -> progress().printf("Priority %d: %,d problems%n", priority, count));
      return switch (outcome) {
        case Outcome.Whole whole -> {
          progress().printf("%,d people checked.%n", whole.records());
          yield (problems.isEmpty() ? Exit.DONE : Exit.SOME_REFUSED).code();
        }
        case Outcome.Broken broken -> {
          progress()
              .printf(
                  "%s stops at line %d, column %d: %s%n",
                  file, broken.line(), broken.column(), broken.message());
          yield Exit.UNREADABLE.code();
        }
      };
    }

    private Outcome outcome(ArrayList<CheckProblem> problems) {
      var today = London.day(Clock.systemUTC().instant());
      try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
        return new Checks(new Authorities()).file(in, today, problems::add);
      } catch (IOException _) {
        throw new Refusal("The file " + file + " cannot be read. Give the path of a return.");
      }
    }
  }
}
