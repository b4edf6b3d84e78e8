package onward.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import javax.sql.DataSource;
import onward.Onward;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import onward.imports.Desk;
import onward.imports.ImportId;
import onward.imports.Imports;
import onward.imports.text.Bytes;
import onward.matching.Duplicates;
import onward.walls.Walls;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lists through the desk: the plan, its approval, taking it back, and the same list again; beside
 * them bare COPY of the same rows into a table of texts, and Apache POI on the same workbook. Not a
 * test: {@code ./onward bench imports}.
 */
final class ImportsBench {
  private static final AuthorityCode HERE = new AuthorityCode("860");
  private static final Instant MAY = Instant.parse("2026-05-20T10:00:00Z");
  private static final String WORKBOOK = "workbook";
  private static final int ROUNDS = 5;

  /** From so many rows on, the lists are those of all England as one authority. */
  private static final int LONG = 100_000;

  private final ConfigurableApplicationContext onward;
  private final PrintStream out;

  private ImportsBench(ConfigurableApplicationContext onward, PrintStream out) {
    this.onward = onward;
    this.out = out;
  }

  /** The file for the figures, how many rows the lists have, and "workbook" for a workbook. */
  public static void main(String... words) throws Exception {
    var spring = new SpringApplication(Onward.class);
    spring.setWebApplicationType(WebApplicationType.NONE);
    spring.setLazyInitialization(true);
    try (var page = new PrintStream(Path.of(words[0]).toFile(), StandardCharsets.UTF_8);
        var onward =
            spring.run(
                // as on a site: nothing that was committed is lost, whatever happens to the machine
                "--onward.data=" + Files.createTempDirectory(Path.of("target"), "bench-data"),
                "--onward.site=false",
                "--logging.threshold.console=off")) {
      var bench = new ImportsBench(onward, page);
      bench.print(
          "| list | rows | plan | approve | look for duplicates | undo | same bytes again | saved"
              + " anew | facts it wrote | bare COPY |");
      bench.print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
      for (var rows : Arrays.copyOfRange(words, 1, words.length)) {
        if (rows.equals(WORKBOOK)) {
          page.println();
          bench.print("%s", WorkbookBench.compared());
        } else if (Integer.parseInt(rows) >= LONG) {
          Walls.of(HERE).call(() -> bench.longLists(Integer.parseInt(rows)));
        } else {
          Walls.of(HERE).call(() -> bench.list(Integer.parseInt(rows)));
        }
      }
    }
  }

  private @Nullable Void list(int rows) {
    // a small authority's lists first, so that what is measured is not the loading of classes
    var warm = MadeLists.of(HERE, 2_000);
    cycle("warm", warm.roll());
    takeIn("warm-roll.csv", warm.roll());
    cycle("warm", warm.offers());
    var made = MadeLists.of(HERE, rows);
    rounds("roll", made.rows(), made.roll());
    takeIn("roll.csv", made.roll());
    rounds("offers", made.rows(), made.offers());
    return null;
  }

  /** The list taken in and back, again and again; what it took in the middle, and from to. */
  private void rounds(String name, int rows, String list) {
    var took = new double[ROUNDS][];
    for (int i = 0; i < ROUNDS; i++) {
      took[i] = cycle(name + "-" + i, list);
    }
    var cells = new ArrayList<String>();
    for (int step : new int[] {PLAN, APPROVE, DUPLICATES, UNDO, AGAIN, ANEW, WROTE, COPY}) {
      var sorted = Arrays.stream(took).mapToDouble(round -> round[step]).sorted().toArray();
      cells.add(
          step == WROTE
              ? "%,.0f".formatted(sorted[ROUNDS - 1])
              : "%.2f s (%.2f to %.2f)"
                  .formatted(sorted[ROUNDS / 2], sorted[0], sorted[ROUNDS - 1]));
    }
    print("| %s | %,d | %s |", name, rows, String.join(" | ", cells));
  }

  private @Nullable Void longLists(int rows) throws IOException {
    var made = LongLists.of(Path.of("target"), HERE, rows);
    cycle("warm", MadeLists.of(HERE, 2_000).roll());
    print("%nA step at a time, by the clock and of the processors for Java alone:%n");
    print("| list | rows | step | clock | Java |%n| --- | ---: | --- | ---: | ---: |");
    var roll = longCycle("roll", made.roll());
    print(roll, "roll", made.rows());
    imports()
        .approve(desk(), imports().planAgain(desk(), received("roll", made.roll())).id(), "bench");
    bare("roll", made.rows(), "person", "details", "roll");
    print(longCycle("offers", made.offers()), "offers", made.rows());
    return null;
  }

  /** What a list has written, by COPY alone. */
  private void bare(String list, int rows, String... tables) {
    var owner = onward.getBean(Flyway.class).getConfiguration().getDataSource();
    print(
        "| %s | %,d | bare COPY of what it wrote into tables like these | %.1f s | |",
        list, rows, BareCopy.seconds(owner, tables));
  }

  private ImportId received(String name, Path list) {
    return imports().begin(HERE, name, Bytes.of(list), "", "bench", MAY).id();
  }

  /** Seconds by the clock and of the processors, as the site does it: received, planned, done. */
  private List<Took> longCycle(String name, Path list) {
    var took = new ArrayList<Took>();
    var imports = imports();
    var id = Took.of(took, () -> received(name + ".csv", list));
    Took.of(took, () -> imports.planOnce(desk(), id));
    Took.of(took, () -> imports.approve(desk(), id, "bench"));
    Took.of(took, () -> received("again.csv", list));
    Took.of(took, () -> imports.undo(HERE, id, "bench", MAY.plusSeconds(3600)));
    return took;
  }

  /** What a step took. */
  private record Took(double clock, double java) {
    static <T> T of(List<Took> took, Supplier<T> work) {
      long from = System.nanoTime();
      long used = processor();
      T result = work.get();
      took.add(new Took(seconds(from), (processor() - used) / 1e9));
      return result;
    }

    private static long processor() {
      return ((com.sun.management.OperatingSystemMXBean)
              ManagementFactory.getOperatingSystemMXBean())
          .getProcessCpuTime();
    }
  }

  private void print(List<Took> took, String list, int rows) {
    var steps = List.of("received", "plan", "approve", "same bytes again", "undo");
    for (int i = 0; i < steps.size(); i++) {
      print(
          "| %s | %,d | %s | %.1f s | %.1f s |",
          list, rows, steps.get(i), took.get(i).clock, took.get(i).java);
    }
  }

  private void takeIn(String name, String list) {
    imports().takeIn(desk(), name, list.getBytes(StandardCharsets.UTF_8), "bench");
  }

  private static final int PLAN = 0;
  private static final int APPROVE = 1;
  private static final int DUPLICATES = 2;
  private static final int AGAIN = 3;
  private static final int ANEW = 4;
  private static final int UNDO = 5;
  private static final int WROTE = 6;
  private static final int COPY = 7;

  /** Seconds a step; and how many rows of facts the list wrote that was saved anew. */
  private double[] cycle(String name, String list) {
    var content = list.getBytes(StandardCharsets.UTF_8);
    var saved = shuffled(list).getBytes(StandardCharsets.UTF_16);
    var took = new double[COPY + 1];
    var imports = imports();
    var file = timed(took, PLAN, () -> imports.receive(desk(), name + ".csv", content, "bench"));
    timed(took, APPROVE, () -> imports.approve(desk(), file.id(), "bench"));
    timed(took, DUPLICATES, () -> onward.getBean(Duplicates.class).look(HERE, MAY));
    var again = timed(took, AGAIN, () -> imports.receive(desk(), name + ".csv", content, "bench"));
    long before = factsWritten();
    var other =
        timed(
            took,
            ANEW,
            () -> {
              var planned = imports.receive(desk(), "saved.csv", saved, "bench");
              return imports.approve(desk(), planned.id(), "bench");
            });
    took[WROTE] = factsWritten() - before;
    if (again.note().isEmpty() || other.note().isEmpty()) {
      throw new IllegalStateException("The same list was not known again");
    }
    var later = MAY.plusSeconds(3600);
    timed(took, UNDO, () -> imports.undo(HERE, file.id(), "bench", later));
    took[COPY] = copy(list);
    return took;
  }

  /** The rows of a list in another order, as another program saves them. */
  private static String shuffled(String list) {
    var rows = new ArrayList<>(list.lines().toList());
    Collections.shuffle(rows.subList(1, rows.size()), new Random(11));
    return String.join("\r\n", rows) + "\r\n";
  }

  /** Rows ever written to the tables of facts, as PostgreSQL counts them. */
  private long factsWritten() {
    var sql = onward.getBean(JdbcClient.class);
    sql.sql("select pg_stat_force_next_flush()").query().singleRow();
    return sql.sql(
            """
            select sum(n_tup_ins + n_tup_upd + n_tup_del)
            from pg_stat_user_tables join information_schema.columns on table_name = relname
            where column_name = 'superseded_by' or relname = 'person' and column_name = 'id'
            """)
        .query(Long.class)
        .single();
  }

  private static <T> T timed(double[] took, int step, Supplier<T> work) {
    long from = System.nanoTime();
    T result = work.get();
    took[step] = seconds(from);
    return result;
  }

  private Imports imports() {
    return onward.getBean(Imports.class);
  }

  private Desk desk() {
    return onward.getBean(Imports.class).desk(HERE, new Campaign(2026), MAY);
  }

  private double copy(String text) {
    try (var database = onward.getBean(DataSource.class).getConnection();
        var sql = database.createStatement()) {
      var columns = new StringBuilder();
      int width = text.lines().findFirst().orElseThrow().split(",").length;
      for (int i = 0; i < width; i++) {
        columns.append(i == 0 ? "" : ", ").append('c').append(i).append(" text");
      }
      sql.execute("create temporary table bare (" + columns + ")");
      long from = System.nanoTime();
      database
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy bare from stdin with (format csv, header)", new StringReader(text));
      double took = seconds(from);
      sql.execute("drop table bare");
      return took;
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("Rows are copied", e);
    }
  }

  private static double seconds(long from) {
    return (System.nanoTime() - from) / 1e9;
  }

  private void print(String words, Object... figures) {
    var line = words.formatted(figures);
    System.err.println(line);
    out.println(line);
  }
}
