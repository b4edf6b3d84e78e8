package onward.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import onward.Onward;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import onward.imports.Desk;
import onward.imports.ImportId;
import onward.imports.Imports;
import onward.matching.Duplicates;
import onward.walls.Walls;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Lists through the desk: the plan, its approval, taking it back, and the same list again; beside
 * them bare COPY of the same rows into a table of texts, and Apache POI on the same workbook. Not a
 * test: {@code ./onward bench imports}.
 */
final class ImportsBench {
  private static final AuthorityCode HERE = new AuthorityCode("860");
  private static final Instant MAY = Instant.parse("2026-05-20T10:00:00Z");
  private static final String WORKBOOK = "workbook";

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
                "--onward.database.throw-away=true",
                "--onward.site=false",
                "--logging.threshold.console=off")) {
      var bench = new ImportsBench(onward, page);
      page.println(
          "| list | rows | plan | approve | look for duplicates | undo | same bytes again | saved"
              + " anew | bare COPY |");
      page.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
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

  private Void list(int rows) throws SQLException {
    // a small authority's lists first, so that what is measured is not the loading of classes
    var warm = MadeLists.of(HERE, 2_000);
    cycle("warm", warm.roll());
    takeIn("warm-roll.csv", warm.roll());
    cycle("warm", warm.offers());
    var made = MadeLists.of(HERE, rows);
    print("roll", made.rows(), cycle("roll", made.roll()), copy(made.roll()));
    takeIn("roll.csv", made.roll());
    print("offers", made.rows(), cycle("offers", made.offers()), copy(made.offers()));
    return null;
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
    print(longCycle("offers", made.offers()), "offers", made.rows());
    return null;
  }

  private ImportId received(String name, Path list) {
    return imports().begin(HERE, name, LongLists.bytes(list), "", "bench", MAY).id();
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

  /** Seconds for the plan, its approval, the same list again, the list saved anew, and undo. */
  private double[] cycle(String name, String list) {
    var content = list.getBytes(StandardCharsets.UTF_8);
    var saved = (list + "\n").getBytes(StandardCharsets.UTF_16);
    var took = new double[6];
    var imports = imports();
    var file = timed(took, 0, () -> imports.receive(desk(), name + ".csv", content, "bench"));
    timed(took, 1, () -> imports.approve(desk(), file.id(), "bench"));
    timed(took, 2, () -> onward.getBean(Duplicates.class).look(HERE, MAY));
    var again = timed(took, 3, () -> imports.receive(desk(), name + ".csv", content, "bench"));
    var other = timed(took, 4, () -> imports.receive(desk(), "saved.csv", saved, "bench"));
    if (again.note().isEmpty() || other.note().isEmpty()) {
      throw new IllegalStateException("The same list was not known again");
    }
    var later = MAY.plusSeconds(3600);
    timed(took, 5, () -> imports.undo(HERE, file.id(), "bench", later));
    return took;
  }

  private static <T> T timed(double[] took, int step, Supplier<T> work) {
    long from = System.nanoTime();
    T result = work.get();
    took[step] = seconds(from);
    return result;
  }

  private void print(String list, int rows, double[] took, double copy) {
    print(
        "| %s | %,d | %.2f s | %.2f s | %.2f s | %.2f s | %.2f s | %.2f s | %.2f s |",
        list, rows, took[0], took[1], took[2], took[5], took[3], took[4], copy);
  }

  private Imports imports() {
    return onward.getBean(Imports.class);
  }

  private Desk desk() {
    return onward.getBean(Imports.class).desk(HERE, new Campaign(2026), MAY);
  }

  private double copy(String text) throws SQLException {
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
    } catch (IOException e) {
      throw new SQLException(e);
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
