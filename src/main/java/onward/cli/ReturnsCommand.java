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
import java.util.List;
import java.util.TreeMap;
import onward.calendar.London;
import onward.facts.AuthorityCode;
import onward.facts.Facts;
import onward.nccis.NccisReader.Outcome;
import onward.partners.Authorities;
import onward.returns.CheckProblem;
import onward.returns.Checks;
import onward.returns.PreparedReturn;
import onward.returns.Returns;
import onward.submissions.Submissions;
import onward.tables.CsvOut;
import onward.walls.Walls;
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

    @Option(
        names = "--authority",
        required = true,
        description = "whose return: a DfE code; given several times, one file speaks for them all")
    List<AuthorityCode> authorities = List.of();

    @Option(names = "--out", required = true, description = "where to write the files")
    Path out;

    @Option(
        names = "--database-id",
        defaultValue = "",
        description = "first three digits of national identifiers (default: the authority's code)")
    String databaseId;

    @Override
    public Integer call() throws IOException {
      var asked = month();
      database();
      try (var onward = standing()) {
        var now = onward.getBean(Clock.class).instant();
        var today = London.day(now);
        begun(asked, today);
        Files.createDirectories(out);
        var register = onward.getBean(Authorities.class);
        var codes =
            authorities.stream().map(one -> EnglishAuthority.of(one, today, register)).toList();
        var returns = onward.getBean(Returns.class);
        if (codes.size() > 1) {
          return together(returns, codes, asked, today);
        }
        var prepared =
            Walls.of(codes.getFirst())
                .call(() -> {
                  var made =
                      Facts.learntBy(
                          now, () -> returns.month(codes.getFirst(), asked, today, databaseId));
                  onward.getBean(Submissions.class).keep(made, "command", now);
                  return made;
                });
        write(prepared);
        out()
            .printf(
                "%,d people, %,d problems.%n",
                prepared.records().size(), prepared.problems().size());
        return Exit.DONE.code();
      }
    }

    /** One file for several is written and not kept: each keeps its own. */
    private int together(
        Returns returns, List<AuthorityCode> codes, YearMonth asked, LocalDate today)
        throws IOException {
      var problems = new int[1];
      try (var xml = new BufferedOutputStream(Files.newOutputStream(out.resolve("nccis.xml")));
          var csv = CsvOut.to(out.resolve("checks.csv"), PreparedReturn.headings())) {
        int people =
            returns.write(
                codes,
                asked,
                today,
                databaseId,
                xml,
                problem -> {
                  problems[0]++;
                  PreparedReturn.write(List.of(problem), csv);
                });
        out()
            .printf(
                "%,d people of %d authorities, %,d problems.%n", people, codes.size(), problems[0]);
      }
      return Exit.DONE.code();
    }

    private void database() {
      if (!databaseId.matches("(\\d{3})?")) {
        throw new Refusal(
            databaseId + " is no database identifier: --database-id takes three digits.");
      }
    }

    private static void begun(YearMonth asked, LocalDate today) {
      if (asked.isAfter(YearMonth.from(today))) {
        throw new Refusal(
            asked + " has not begun: a return is prepared for this month or an earlier one.");
      }
    }

    private YearMonth month() {
      try {
        return YearMonth.parse(month);
      } catch (DateTimeException _) {
        throw new Refusal(month + " is not a month. Write the year first, such as 2026-09.");
      }
    }

    private void write(PreparedReturn prepared) throws IOException {
      try (var xml = new BufferedOutputStream(Files.newOutputStream(out.resolve("nccis.xml")))) {
        prepared.writeXml(xml);
      }
      try (var csv = CsvOut.to(out.resolve("checks.csv"), PreparedReturn.headings())) {
        prepared.writeChecks(csv);
      }
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
