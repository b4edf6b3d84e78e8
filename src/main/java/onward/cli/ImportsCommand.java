package onward.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.facts.AuthorityCode;
import onward.imports.Desk;
import onward.imports.ImportFile;
import onward.imports.Imports;
import onward.imports.LineQuery;
import onward.imports.ListFiles;
import onward.imports.Outcome;
import onward.imports.StatusUpkeep;
import onward.imports.later.LateRows;
import onward.imports.text.Bytes;
import onward.partners.Authorities;
import onward.walls.Walls;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One list against the standing database: what it would do, or doing it. */
@Command(
    name = "imports",
    description = "Takes a list in: shows its plan, or applies it.",
    subcommands = {ImportsCommand.Check.class, ImportsCommand.Apply.class})
final class ImportsCommand extends OpeningCommand {
  private static final int SHOWN = 20;

  @Override
  public Integer call() {
    spec.commandLine().usage(progress());
    return Exit.UNREADABLE.code();
  }

  /** What both subcommands take and tell. */
  abstract static class OneFile extends OpeningCommand {
    @Parameters(
        paramLabel = "FILE",
        description = "the list: a file, a workbook, or a zip of several")
    Path file;

    @Option(names = "--authority", required = true, description = "whose list: a DfE code")
    AuthorityCode authority;

    /** Does one list: the file itself, a file of an archive, a sheet of a workbook. */
    abstract ImportFile work(
        ApplicationContext onward, AuthorityCode whose, String name, Bytes content);

    @Override
    public Integer call() {
      var content = content();
      try (var onward = standing()) {
        var clock = onward.getBean(Clock.class);
        var whose = whose(onward, London.day(clock.instant()));
        return Walls.of(whose).call(() -> takeIn(onward, whose, content)).code();
      }
    }

    private Exit takeIn(ApplicationContext onward, AuthorityCode whose, Bytes content) {
      var imports = onward.getBean(Imports.class);
      var exit = Exit.DONE;
      boolean applied = false;
      var files = onward.getBean(ListFiles.class);
      for (var list : files.inTurn(whose, files.unpacked(name(file), content)).entrySet()) {
        var taken = work(onward, whose, list.getKey(), list.getValue());
        applied |= taken.state() == ImportFile.State.APPLIED;
        exit = tell(imports, taken) == Exit.DONE ? exit : Exit.SOME_REFUSED;
      }
      if (applied) {
        onward.getBean(StatusUpkeep.class).afterChange(whose);
      }
      return exit;
    }

    static Desk desk(ApplicationContext onward, AuthorityCode whose) {
      var now = onward.getBean(Clock.class).instant();
      return onward.getBean(Imports.class).desk(whose, Campaign.on(London.day(now)), now);
    }

    private Bytes content() {
      if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
        throw new Refusal("The file " + file + " cannot be read. Give the path of a list.");
      }
      return Bytes.of(file);
    }

    private AuthorityCode whose(ApplicationContext onward, LocalDate day) {
      return EnglishAuthority.of(authority, day, onward.getBean(Authorities.class));
    }

    private Exit tell(Imports imports, ImportFile taken) {
      var kind = taken.kind().isEmpty() ? "no list we know" : taken.kind();
      out()
          .println(taken.name() + ": " + kind + ", " + taken.state().words() + ". " + taken.note());
      boolean refused = false;
      boolean unused = true;
      for (var group : imports.groups(taken.authority(), taken.id())) {
        refused |= group.outcome() == Outcome.REFUSED;
        unused &= group.outcome() == Outcome.OUTSIDE;
        out().printf("  %,8d  %s %s%n", group.count(), group.outcome().words(), group.action());
      }
      showRefused(imports, taken);
      return refused || unused ? Exit.SOME_REFUSED : Exit.DONE;
    }

    private void showRefused(Imports imports, ImportFile taken) {
      var query = new LineQuery(Outcome.REFUSED, null, "", 0, SHOWN);
      for (var line : imports.lines(taken.authority(), taken.id(), query)) {
        var cell = (line.column() + " " + line.value()).strip();
        var place = "Line " + line.line() + (cell.isEmpty() ? "" : ", " + cell);
        out().println(place + ": " + line.problem() + " " + line.cure());
      }
      int all = imports.count(taken.authority(), taken.id(), query);
      if (all > SHOWN) {
        out().println("… and " + (all - SHOWN) + " more lines refused.");
      }
    }
  }

  /** Shows the plan. */
  @Command(
      name = "check",
      description = "Shows what the list would do, and leaves it on the site for approval.")
  static final class Check extends OneFile {
    @Override
    ImportFile work(ApplicationContext onward, AuthorityCode whose, String name, Bytes content) {
      var imports = onward.getBean(Imports.class);
      var desk = desk(onward, whose);
      var file = imports.receive(desk, name, content, "command");
      return file.cameBefore() ? imports.planAgain(desk, file.id()) : file;
    }
  }

  /** Applies the plan. */
  @Command(name = "apply", description = "Takes the list in.")
  static final class Apply extends OneFile {
    @Override
    ImportFile work(ApplicationContext onward, AuthorityCode whose, String name, Bytes content) {
      var imports = onward.getBean(Imports.class);
      var taken = imports.takeInPortions(desk(onward, whose), name, content, "command");
      if (onward.getBean(ListFiles.class).addsPeople(taken)) {
        onward.getBean(LateRows.class).tryAgain(desk(onward, whose), "command");
      }
      return taken;
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
