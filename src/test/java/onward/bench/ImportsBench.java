package onward.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import javax.sql.DataSource;
import onward.Onward;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import onward.imports.Desk;
import onward.imports.Imports;
import onward.imports.ListFiles;
import onward.matching.Duplicates;
import onward.walls.Walls;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
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

  private final ConfigurableApplicationContext onward;
  private final PrintStream out;

  private ImportsBench(ConfigurableApplicationContext onward, PrintStream out) {
    this.onward = onward;
    this.out = out;
  }

  /** The file for the figures, how many rows the lists have, and "workbook" for a workbook. */
  public static void main(String... words) throws IOException, SQLException {
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
          bench.workbook(100_000);
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

  private void workbook(int rows) throws IOException {
    var book = new ByteArrayOutputStream();
    try (var workbook = new Workbook(book, "Bench", "1.0")) {
      var sheet = workbook.newWorksheet("Roll");
      int line = 0;
      for (var text : MadeLists.of(HERE, rows).roll().split("\r?\n")) {
        var cells = text.split(",", -1);
        for (int cell = 0; cell < cells.length; cell++) {
          sheet.value(line, cell, cells[cell]);
        }
        line++;
      }
    }
    var content = book.toByteArray();
    long from = System.nanoTime();
    int parts = onward.getBean(ListFiles.class).unpacked("roll.xlsx", content).size();
    double ours = seconds(from);
    from = System.nanoTime();
    int read = 0;
    var words = new DataFormatter(Locale.UK);
    try (var theirs = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      for (var row : theirs.getSheetAt(0)) {
        for (var cell : row) {
          read += words.formatCellValue(cell).isEmpty() ? 0 : 1;
        }
      }
    }
    print(
        "A workbook of %,d rows and 26 columns (%,d MB): read in %.1f s; Apache POI on the same %.1f"
            + " s. (%d part, %,d cells.)",
        rows, content.length >> 20, ours, seconds(from), parts, read);
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
