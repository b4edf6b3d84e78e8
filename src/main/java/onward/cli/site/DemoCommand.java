package onward.cli.site;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.cli.Exit;
import onward.cli.OpeningCommand;
import onward.cli.Refusal;
import onward.demo.Delivery;
import onward.demo.DemoLists;
import onward.demo.DemoPlan;
import onward.facts.AuthorityCode;
import onward.facts.Sources;
import onward.imports.ImportFile;
import onward.imports.Imports;
import onward.imports.StatusUpkeep;
import onward.walls.Walls;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes an authority, runs a year through the doors that users use, and serves the site. */
@Command(
    name = "demo",
    subcommands = DemoListsCommand.class,
    description = {
      "Makes up an authority with its schools, providers and young people, takes in the lists they"
          + " would send in a year, and serves the site.",
      "A second time it serves what is there."
    })
public final class DemoCommand extends OpeningCommand {
  static final String AUTHORITY = "860";
  private static final String BY = "the demo";

  /** Made-up people may be looked at as fast as one likes, unless somebody says otherwise. */
  private static final String[] WITHOUT_LIMITS = {
    "--onward.limits.of-account=${ONWARD_PAGES_OF_ACCOUNT:0}",
    "--onward.limits.of-address=${ONWARD_PAGES_OF_ADDRESS:0}"
  };

  private static final int SOME = 20;

  @Option(
      names = "--people",
      defaultValue = "12000",
      description = "both year groups together (default ${DEFAULT-VALUE})")
  int people;

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "where to listen on 127.0.0.1 (default ${DEFAULT-VALUE}; 0 takes a free one)")
  int port;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "the same seed makes the same authority (default ${DEFAULT-VALUE})")
  long seed;

  @Override
  public Integer call() throws InterruptedException {
    checked(people);
    progress().println("Starting the database and the site ...");
    progress().flush();
    try (var onward = site(port, WITHOUT_LIMITS)) {
      var authority = new AuthorityCode(AUTHORITY);
      var known = onward.getBean(Sources.class).authorities();
      Walls.of(authority)
          .run(() -> {
            if (known.isEmpty()) {
              takeIn(onward, authority);
            } else {
              onlyTheDemo(onward, authority, known);
            }
          });
      Serving.demo(onward, authority, out());
      return Exit.DONE.code();
    }
  }

  static int checked(int people) {
    if (people < 1) {
      throw new Refusal("--people has to be 1 or more, not " + people + ".");
    }
    return people;
  }

  /** Made-up people are never mixed with real ones. */
  private static void onlyTheDemo(
      ApplicationContext onward, AuthorityCode authority, List<AuthorityCode> known) {
    var real =
        known.stream().anyMatch(one -> !one.equals(authority))
            || onward.getBean(Imports.class).all(authority).stream()
                .noneMatch(file -> file.receivedBy().equals(BY));
    if (real) {
      throw new Refusal(
          "This data folder already holds people of "
              + String.join(", ", known.stream().map(AuthorityCode::value).toList())
              + ". Make the demo in another: ONWARD_DATA=/path/to/folder ./onward demo");
    }
  }

  private void takeIn(ApplicationContext onward, AuthorityCode authority) {
    var today = LocalDate.now(onward.getBean(Clock.class));
    var campaign = Campaign.on(today);
    progress().println("Making up an authority of " + people + " young people ...");
    progress().flush();
    var year = DemoLists.year(new DemoPlan(authority, people, seed, campaign, today));
    var imports = onward.getBean(Imports.class);
    int rows = 0;
    for (int i = 0; i < year.size(); i++) {
      if (i > 0) {
        MonthEnds.workOut(
            onward, authority, campaign, year.get(i - 1).received(), year.get(i).received());
      }
      rows += take(imports, authority, campaign, year.get(i)).lines();
      if ((i + 1) % SOME == 0 || i + 1 == year.size()) {
        progress().printf("%d of %d lists taken in (%,d rows)%n", i + 1, year.size(), rows).flush();
      }
    }
    if (!year.isEmpty()) {
      MonthEnds.workOut(onward, authority, campaign, year.getLast().received(), today);
    }
    onward.getBean(StatusUpkeep.class).afterChange(authority);
  }

  /** A list is learnt at noon of the day on which it comes. */
  private static ImportFile take(
      Imports imports, AuthorityCode authority, Campaign campaign, Delivery delivery) {
    var noon = delivery.received().atTime(LocalTime.NOON).atZone(London.ZONE).toInstant();
    var desk = imports.desk(authority, campaign, noon);
    return imports.takeIn(desk, delivery.fileName(), delivery.content(), BY);
  }
}
