package onward.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import onward.Onward;
import onward.audit.Audit;
import onward.audit.Door;
import onward.audit.Event;
import onward.audit.EventKind;
import onward.cohort.Rolls;
import onward.facts.AuthorityCode;
import onward.facts.Entry;
import onward.facts.Sources;
import onward.offers.Offers;
import onward.people.People;
import onward.walls.Walls;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What the walls and the audit cost, each beside the same without, round after round in one run;
 * and how fast the audit is looked through. Not a test: {@code ./onward bench walls}.
 */
final class WallsBench {
  private static final int PEOPLE = 40_000;
  private static final int OTHERS = 4;
  private static final int ROUNDS = 9;
  private static final int EVENTS = 250_000;
  private static final int AT_ONCE = 2_500;
  private static final Instant TOLD = MadePeople.TOLD;
  private static final AuthorityCode OURS = new AuthorityCode("860");

  /** What the page of a list of young people asks: a page of 50, and how many there are. */
  private static final List<String> WORK_LIST =
      List.of(
          """
          select d.person, d.forename, d.surname, d.date_of_birth, r.school
          from details d
          left join roll r
            on r.authority = d.authority and r.person = d.person and r.superseded is null
          where d.authority = '860' and d.superseded is null
          order by lower(d.surname), lower(d.forename), d.person limit 50
          """,
          """
          select count(*) from details d
          left join roll r
            on r.authority = d.authority and r.person = d.person and r.superseded is null
          where d.authority = '860' and d.superseded is null
          """,
          """
          select person, provider, course, start_date from offer
          where authority = '860' and superseded is null and person = any (%s)
          """);

  private final ConfigurableApplicationContext onward;
  private final List<String> lines = new ArrayList<>();

  private WallsBench(ConfigurableApplicationContext onward) {
    this.onward = onward;
  }

  /** The file for the figures; with {@code audit} after it, of the audit alone. */
  public static void main(String... words) throws IOException, SQLException {
    var spring = new SpringApplication(Onward.class);
    spring.setWebApplicationType(WebApplicationType.NONE);
    spring.setLazyInitialization(true);
    try (var onward = spring.run("--onward.database.throw-away=true", "--onward.site=false")) {
      var bench = new WallsBench(onward);
      bench.verify();
      if (words.length == 1) {
        bench.fill();
        bench.walls();
        bench.imports();
      }
      Files.write(Path.of(words[0]), bench.lines);
    }
  }

  private void fill() throws SQLException {
    for (int i = 0; i <= OTHERS; i++) {
      var authority = new AuthorityCode("" + (860 + i));
      Walls.of(authority).run(() -> people(authority));
    }
    try (var owner = owner()) {
      run(owner, "analyze");
    }
  }

  private void people(AuthorityCode authority) {
    var source = bean(Sources.class).open(authority, "bench", "bench", TOLD);
    var numbers = bean(People.class).numbers(PEOPLE);
    var made = numbers.stream().map(one -> MadePeople.person(authority, one.value())).toList();
    bean(People.class)
        .add(
            source,
            IntStream.range(0, PEOPLE)
                .mapToObj(i -> new Entry<>(numbers.get(i), made.get(i).details(), i + 2))
                .toList());
    bean(Rolls.class)
        .record(
            source,
            IntStream.range(0, PEOPLE)
                .mapToObj(i -> new Entry<>(numbers.get(i), made.get(i).roll(), i + 2))
                .toList());
  }

  /**
   * The same questions as the application inside its walls, and as the owner, for whom none stand.
   */
  private void walls() throws SQLException {
    var with = new double[ROUNDS];
    var without = new double[ROUNDS];
    try (var inside = application();
        var outside = owner()) {
      var fifty = fifty(outside);
      for (int round = -2; round < ROUNDS; round++) {
        double one = asked(inside, fifty);
        double other = asked(outside, fifty);
        if (round >= 0) {
          with[round] = one;
          without[round] = other;
        }
      }
    }
    tell("the work list's questions, of 40,000 people among 200,000", with, without, "20 %");
  }

  private static String fifty(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select array_agg(person)::text from (select person from details"
                    + " where authority = '860' limit 50) chosen")) {
      rows.next();
      return "'" + rows.getString(1) + "'::bigint[]";
    }
  }

  private static double asked(Connection connection, String fifty) throws SQLException {
    long from = System.nanoTime();
    for (int i = 0; i < 20; i++) {
      for (var question : WORK_LIST) {
        run(connection, question.contains("%s") ? question.formatted(fifty) : question);
      }
    }
    return (System.nanoTime() - from) / 1e9 / 20;
  }

  /** Offers for everybody, with the event that notes the list and without. */
  private void imports() {
    var with = new double[ROUNDS];
    var without = new double[ROUNDS];
    for (int round = -1; round < ROUNDS; round++) {
      double one = imported(round * 2 + 10, true);
      double other = imported(round * 2 + 11, false);
      if (round >= 0) {
        with[round] = one;
        without[round] = other;
      }
    }
    tell("taking in 40,000 rows, which is one event", with, without, "10 %");
  }

  private double imported(int turn, boolean noted) {
    return Walls.of(OURS)
        .call(() -> {
          var at = TOLD.plusSeconds(turn);
          var source = bean(Sources.class).open(OURS, "offers " + turn, "bench", at);
          var numbers = bean(People.class).numbers(PEOPLE);
          var entries =
              IntStream.range(0, PEOPLE)
                  .mapToObj(i ->
                      new Entry<>(
                          numbers.get(i), MadePeople.lateOffer(numbers.get(i).value()), i + 2))
                  .toList();
          long from = System.nanoTime();
          bean(Offers.class).record(source, entries);
          if (noted) {
            bean(Audit.class)
                .record(
                    new Event(
                        OURS,
                        at,
                        "bench",
                        Door.FILE,
                        EventKind.TAKEN_IN,
                        null,
                        PEOPLE,
                        "offers " + turn,
                        "",
                        "",
                        ""));
          }
          return (System.nanoTime() - from) / 1e9;
        });
  }

  private void verify() throws SQLException {
    var theirs = new AuthorityCode("864");
    // the tables are made when they are first asked
    Walls.of(theirs).call(() -> bean(Audit.class).verify(theirs));
    try (var owner = owner()) {
      // so many at once: within one statement each looks for the last among rows not yet settled
      for (int from = 1; from <= EVENTS; from += AT_ONCE) {
        run(
            owner,
            """
            insert into audit_event
              (authority, at, actor, door, kind, person, records, what, before, after, why)
            select '864', now(), 'user ' || n %% 40, 'PAGE', 'LOOKED', n, 1, '/people/person', '', '', ''
            from generate_series(%d, %d) n
            """
                .formatted(from, from + AT_ONCE - 1));
      }
    }
    var took = new double[ROUNDS];
    for (int round = -2; round < ROUNDS; round++) {
      long from = System.nanoTime();
      var verdict = Walls.of(theirs).call(() -> bean(Audit.class).verify(theirs));
      took[Math.max(round, 0)] = (System.nanoTime() - from) / 1e9;
      if (verdict.events() != EVENTS || !verdict.findings().isEmpty()) {
        throw new IllegalStateException("The chain is not as it was written: " + verdict);
      }
    }
    Arrays.sort(took);
    line(
        "| looking %,d events through (`audit verify`) | %,.0f events a second | %,.0f to %,.0f |"
            + " 200,000 |",
        EVENTS, EVENTS / took[ROUNDS / 2], EVENTS / took[ROUNDS - 1], EVENTS / took[0]);
  }

  private void tell(String what, double[] with, double[] without, String target) {
    var more = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      more[i] = (with[i] / without[i] - 1) * 100;
    }
    Arrays.sort(with);
    Arrays.sort(without);
    Arrays.sort(more);
    line(
        "| %s: %.1f ms with, %.1f ms without | %+.1f %% | %+.1f to %+.1f %% | %s |",
        what,
        with[ROUNDS / 2] * 1e3,
        without[ROUNDS / 2] * 1e3,
        (with[ROUNDS / 2] / without[ROUNDS / 2] - 1) * 100,
        more[0],
        more[ROUNDS - 1],
        target);
  }

  private void line(String format, Object... values) {
    var line = String.format(Locale.UK, format, values);
    lines.add(line);
    System.err.println(line);
  }

  private <T> T bean(Class<T> type) {
    return onward.getBean(type);
  }

  private Connection owner() throws SQLException {
    var details = bean(FlywayConnectionDetails.class);
    return DriverManager.getConnection(
        String.valueOf(details.getJdbcUrl()), details.getUsername(), details.getPassword());
  }

  private Connection application() throws SQLException {
    var details = bean(JdbcConnectionDetails.class);
    var connection =
        DriverManager.getConnection(
            details.getJdbcUrl(), details.getUsername(), details.getPassword());
    run(connection, "select set_config('onward.authority', '" + OURS + "', false)");
    return connection;
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
