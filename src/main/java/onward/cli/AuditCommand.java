package onward.cli;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import onward.audit.Audit;
import onward.audit.AuditQuery;
import onward.audit.Finding;
import onward.audit.Verdict;
import onward.facts.AuthorityCode;
import onward.facts.Sources;
import onward.walls.Walls;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The audit: looked through for what was tampered with, and its root written outside. */
@Command(
    name = "audit",
    description = "Who looked and who changed: finds tampering, keeps the root.",
    subcommands = {
      AuditCommand.Verify.class,
      AuditCommand.KeepRoot.class,
      AuditCommand.ListLatest.class
    })
final class AuditCommand extends OpeningCommand {
  @Override
  public Integer call() {
    spec.commandLine().usage(progress());
    return Exit.UNREADABLE.code();
  }

  /** What both subcommands take. */
  abstract static class OfAuthorities extends OpeningCommand {
    @Option(
        names = "--authority",
        description = "whose: a DfE code, several times if need be (default: every one kept here)")
    List<AuthorityCode> authorities = List.of();

    /** Those named; else those kept in the database and those of which a root is kept outside. */
    List<AuthorityCode> whose(ApplicationContext onward, Audit audit) {
      if (!authorities.isEmpty()) {
        return authorities;
      }
      var all = new TreeSet<>(Comparator.comparing(AuthorityCode::value));
      all.addAll(onward.getBean(Sources.class).authorities());
      all.addAll(audit.rooted());
      all.add(Audit.SITE);
      return new ArrayList<>(all);
    }
  }

  /** Looks all events through. */
  @Command(
      name = "verify",
      description = {
        "Looks every event through and names those that were changed, added or taken out.",
        "Ends with 1 where it found any, with 2 where nothing is kept of an authority named."
      })
  static final class Verify extends OfAuthorities {
    @Override
    public Integer call() {
      boolean sound = true;
      boolean known = true;
      try (var onward = standing()) {
        var audit = onward.getBean(Audit.class);
        for (var authority : whose(onward, audit)) {
          long began = System.nanoTime();
          var verdict = Walls.of(authority).call(() -> audit.verify(authority));
          boolean nothing = verdict.events() == 0 && verdict.findings().isEmpty();
          if (nothing && authority.equals(Audit.SITE)) {
            continue;
          }
          if (nothing && !authorities.isEmpty()) {
            out()
                .printf("%s: neither events nor roots are kept here. Is it the code?%n", authority);
            known = false;
          } else {
            tell(authority, verdict, System.nanoTime() - began);
            sound &= verdict.findings().isEmpty();
          }
        }
      }
      return (!known ? Exit.UNREADABLE : sound ? Exit.DONE : Exit.SOME_REFUSED).code();
    }

    private void tell(AuthorityCode authority, Verdict verdict, long nanos) {
      out()
          .printf(
              "%s: %,d events in %.2f s, %s%n",
              authority, verdict.events(), nanos / 1e9, verdict.words());
      verdict.findings().stream().map(Finding::words).forEach(line -> out().println("  " + line));
    }
  }

  /** Tells the latest events. */
  @Command(
      name = "list",
      description =
          "Prints the latest events, without --authority those of the site itself: what was tried"
              + " before it was known whose it is, such as names that nobody has.")
  static final class ListLatest extends OpeningCommand {
    @Option(names = "--authority", description = "whose: a DfE code (default: the site itself)")
    AuthorityCode authority = Audit.SITE;

    @Option(names = "--last", description = "how many (default ${DEFAULT-VALUE})")
    int last = 50;

    @Override
    public Integer call() {
      try (var onward = standing()) {
        var audit = onward.getBean(Audit.class);
        var latest = new AuditQuery(null, "", Set.of(), null, null, 0, Math.max(1, last));
        var events = Walls.of(authority).call(() -> audit.find(authority, latest));
        events.forEach(one -> out().println(one.number() + "  " + one.event().words()));
      }
      return Exit.DONE.code();
    }
  }

  /** Keeps the root. */
  @Command(
      name = "root",
      description = "Writes each authority's last seal to the folder audit of the data folder.")
  static final class KeepRoot extends OfAuthorities {
    @Override
    public Integer call() {
      try (var onward = standing()) {
        var audit = onward.getBean(Audit.class);
        Instant now = onward.getBean(Clock.class).instant();
        for (var authority : whose(onward, audit)) {
          Walls.of(authority)
              .call(() -> audit.keepRoot(authority, now))
              .ifPresent(root ->
                  out().printf("%s: event %,d %s%n", authority, root.number(), root.seal()));
        }
      }
      return Exit.DONE.code();
    }
  }
}
