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
import java.util.Random;
import javax.sql.DataSource;
import onward.Onward;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import onward.imports.Desk;
import onward.imports.ImportFile;
import onward.imports.Imports;
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
  private static final String HEADINGS =
      "Reference,UPN,ULN,Forename,Middle names,Surname,Preferred forename,Date of birth,Sex,"
          + "Ethnicity,Address,Town,Postcode,Email,Phone,School,Enrolment status,SEN provision,"
          + "Level of need,On roll from\n";
  private static final int COLUMNS = 20;

  private final ConfigurableApplicationContext onward;
  private final PrintStream out;

  private ImportsBench(ConfigurableApplicationContext onward, PrintStream out) {
    this.onward = onward;
    this.out = out;
  }

  /** The file for the figures, and how many rows the lists have. */
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
      page.println("| rows | plan | approve | undo | the same list again | bare COPY |");
      page.println("| ---: | ---: | ---: | ---: | ---: | ---: |");
      for (var rows : Arrays.copyOfRange(words, 1, words.length)) {
        Walls.of(HERE).call(() -> bench.list(Integer.parseInt(rows)));
      }
      page.println();
      bench.workbook(100_000);
    }
  }

  private Void list(int rows) throws SQLException {
    var text = roll(rows);
    var content = text.getBytes(StandardCharsets.UTF_8);
    var imports = onward.getBean(Imports.class);
    // a first list, so that what is measured is not the loading of classes
    imports.takeIn(desk(), "warm.csv", roll(500).getBytes(StandardCharsets.UTF_8), "bench");
    long from = System.nanoTime();
    var file = imports.receive(desk(), "roll.csv", content, "bench");
    double plan = seconds(from);
    from = System.nanoTime();
    imports.approve(desk(), file.id(), "bench");
    double approve = seconds(from);
    from = System.nanoTime();
    ImportFile again = imports.receive(desk(), "again.csv", content, "bench");
    double twice = seconds(from);
    if (again.note().isEmpty()) {
      throw new IllegalStateException("The same list was not known again");
    }
    from = System.nanoTime();
    imports.undo(HERE, file.id(), "bench", MAY.plusSeconds(3600));
    double undo = seconds(from);
    print(
        "| %,d | %.2f s | %.2f s | %.2f s | %.2f s | %.2f s |",
        rows, plan, approve, undo, twice, copy(text));
    return null;
  }

  private Desk desk() {
    return onward.getBean(Imports.class).desk(HERE, new Campaign(2026), MAY);
  }

  private double copy(String text) throws SQLException {
    try (var database = onward.getBean(DataSource.class).getConnection();
        var sql = database.createStatement()) {
      var columns = new StringBuilder();
      for (int i = 0; i < COLUMNS; i++) {
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
      for (var text : roll(rows).split("\n")) {
        var cells = text.split(",", -1);
        for (int cell = 0; cell < cells.length; cell++) {
          sheet.value(line, cell, cells[cell]);
        }
        line++;
      }
    }
    var content = book.toByteArray();
    var imports = onward.getBean(Imports.class);
    long from = System.nanoTime();
    int parts = imports.unpacked("roll.xlsx", content).size();
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
        "A workbook of %,d rows and %d columns (%,d MB): read in %.1f s; Apache POI on the same %.1f"
            + " s. (%d part, %,d cells.)",
        rows, COLUMNS, content.length >> 20, ours, seconds(from), parts, read);
  }

  private static String roll(int rows) {
    var random = new Random(rows);
    var text = new StringBuilder(HEADINGS);
    for (int row = 0; row < rows; row++) {
      text.append(
          "B%d-%d,,,%s,,%s,,%02d/%02d/2010,F,WBRI,%d High Street,Rosmere,ST16 %d%s,,,8604%03d,C,N,3,%n"
              .formatted(
                  rows,
                  row,
                  name(random),
                  name(random),
                  row % 28 + 1,
                  row % 8 + 1,
                  row % 300,
                  row % 9,
                  "AB",
                  row % 40 + 1));
    }
    return text.toString();
  }

  private static String name(Random random) {
    var letters = new StringBuilder().append((char) ('A' + random.nextInt(26)));
    for (int i = 0; i < 7; i++) {
      letters.append((char) ('a' + random.nextInt(26)));
    }
    return letters.toString();
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
