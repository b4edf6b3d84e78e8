package onward.web.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import onward.access.Role;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.cohort.RollSpell;
import onward.cohort.Rolls;
import onward.facts.Entry;
import onward.facts.Sources;
import onward.guarantee.Guarantees;
import onward.people.Details;
import onward.people.People;
import onward.tables.CellText;
import onward.web.SmallAuthority;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opens every file that the site hands out in LibreOffice (S3 of the targets): no cell becomes a
 * formula, and names that look like one come back as they were. Where there is no LibreOffice the
 * test is skipped, unless {@code ONWARD_OFFICE_REQUIRED=1} says that there has to be one.
 */
class FormulaWalkTest extends Walk {
  private static final Path OFFICE = Path.of("/usr/bin/soffice");

  /** Separator, quotes, UTF-8, from the first line; formulas are worked out if there are any. */
  private static final String READ = "CSV:44,34,76,1,,0,false,true,false,false,false,-1,true";

  private static final List<String> SURNAMES =
      List.of(
          "O'Brien",
          "-Smith",
          "+44",
          "=1+1",
          "=HYPERLINK(\"http://example.org\";\"x\")",
          "@SUM(1+1)",
          "-1+1",
          "+1-1",
          "'=1+1",
          "\t=1+1",
          "＝1+1",
          "=cmd|' /C calc'!A0",
          "Smith;=1+1",
          "Smith,=1+1",
          "Smith\n=1+1",
          "\"=1+1\"");

  @TempDir Path folder;

  @Override
  protected String code() {
    return "837";
  }

  @Test
  void no_cell_of_any_file_is_a_formula_to_a_spreadsheet_and_names_survive() throws Exception {
    if (!"1".equals(System.getenv("ONWARD_OFFICE_REQUIRED"))) {
      assumeTrue(Files.isExecutable(OFFICE), "No " + OFFICE + ": files are not opened");
    }
    people();
    var sent = files();
    Files.writeString(folder.resolve("in/control.csv"), "Surname\n=1+1\n");
    convert();

    assertThat(formulas(folder.resolve("out/control.xlsx")))
        .as("a formula would be seen")
        .isNotEmpty();
    Files.delete(folder.resolve("out/control.xlsx"));
    var opened = new ArrayList<Path>();
    var found = new ArrayList<String>();
    try (var books = Files.list(folder.resolve("out"))) {
      for (var book : books.toList()) {
        opened.add(book);
        formulas(book).forEach(cell -> found.add(book.getFileName() + ": " + cell));
      }
    }
    assertThat(found).isEmpty();
    assertThat(opened).as("each file could be opened").hasSameSizeAs(sent);
    var came = texts(folder.resolve("out/GET people.csv.xlsx"));
    assertThat(came).contains("O'Brien", "-Smith", "+44", "=1+1", "'=1+1", "＝1+1");
    assertThat(texts(folder.resolve("out/GET lists school-workbook.xlsx.xlsx")))
        .contains("O'Brien", "-Smith", "+44", "=1+1", "'=1+1");
  }

  /** Each file of the site, as somebody gets it who may have it. */
  private List<Path> files() throws Exception {
    var in = Files.createDirectories(folder.resolve("in"));
    var files = new ArrayList<Path>();
    for (var one : RouteCases.ALL) {
      var role =
          one.may().contains(Role.DATA_MANAGER) ? Role.DATA_MANAGER : one.may().iterator().next();
      var answer = ask(one, account(role, code()));
      var type = String.valueOf(answer.getContentType());
      var ending =
          type.startsWith("text/csv") ? ".csv" : type.contains("spreadsheetml") ? ".xlsx" : "";
      if (answer.getStatus() == 200 && !ending.isEmpty()) {
        var name =
            one.pattern().replaceAll("\\{(\\w+):[^/]*}", "$1").replaceAll("[/ ]+", " ") + ending;
        files.add(
            Files.write(
                in.resolve(name.replace(ending + ending, ending)), answer.getContentAsByteArray()));
      }
    }
    return files;
  }

  /** Opens them all and saves them as workbooks. */
  private void convert() throws IOException, InterruptedException {
    var all = new TreeMap<String, List<String>>();
    try (var files = Files.list(folder.resolve("in"))) {
      files.forEach(file -> {
        var name = file.toString();
        all.computeIfAbsent(name.substring(name.lastIndexOf('.')), _ -> new ArrayList<>())
            .add(name);
      });
    }
    for (var kind : all.entrySet()) {
      var words =
          new ArrayList<>(
              List.of(
                  OFFICE.toString(),
                  "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                  "--headless",
                  "--convert-to",
                  "xlsx",
                  "--outdir",
                  folder.resolve("made").toString()));
      if (kind.getKey().equals(".csv")) {
        words.add("--infilter=" + READ);
      }
      words.addAll(kind.getValue());
      var office = new ProcessBuilder(words).redirectErrorStream(true);
      office.redirectOutput(folder.resolve("office.log").toFile());
      var run = office.start();
      assertThat(run.waitFor(3, TimeUnit.MINUTES)).as("LibreOffice ends").isTrue();
      var to = Files.createDirectories(folder.resolve("out"));
      try (var made = Files.list(folder.resolve("made"))) {
        for (var book : made.toList()) {
          var name = book.getFileName().toString();
          var plain = name.substring(0, name.length() - ".xlsx".length());
          var was = plain.equals("control") ? "" : kind.getKey();
          Files.move(book, to.resolve(plain + was + ".xlsx"));
        }
      }
    }
  }

  private static List<String> formulas(Path book) throws IOException {
    var found = new ArrayList<String>();
    try (var in = Files.newInputStream(book);
        var opened = new XSSFWorkbook(in)) {
      opened.forEach(sheet ->
          sheet.forEach(row ->
              row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                  found.add(cell.getAddress() + " " + cell.getCellFormula());
                }
              })));
    }
    return found;
  }

  /** All texts of a workbook, as a list that is brought in again reads them. */
  private static TreeSet<String> texts(Path book) throws IOException {
    var texts = new TreeSet<String>();
    var format = new DataFormatter();
    try (var in = Files.newInputStream(book);
        var opened = new XSSFWorkbook(in)) {
      opened.forEach(sheet ->
          sheet.forEach(
              row -> row.forEach(cell -> texts.add(CellText.plain(format.formatCellValue(cell))))));
    }
    return texts;
  }

  private void people() {
    var now = onward().getBean(Clock.class).instant();
    var campaign = Campaign.on(London.day(now));
    var source = onward().getBean(Sources.class).open(authority().code(), "s.csv", "admin", now);
    var people = onward().getBean(People.class);
    var numbers = people.numbers(SURNAMES.size());
    var entries = new ArrayList<Entry<Details>>();
    for (int i = 0; i < SURNAMES.size(); i++) {
      var born = LocalDate.of(campaign.year() - 16, 2, 1 + i);
      var reference = Stream.of("=", "+", "-", "@").toList().get(i % 4) + "S" + i;
      entries.add(
          new Entry<>(
              numbers.get(i),
              SmallAuthority.person(reference, "=1+" + i, SURNAMES.get(i), born),
              2));
    }
    people.add(source, entries);
    var spell = new RollSpell(code() + "4001", null, null, null, null);
    onward()
        .getBean(Rolls.class)
        .record(source, numbers.stream().map(one -> new Entry<>(one, spell, 2)).toList());
    onward().getBean(Guarantees.class).refresh(authority().code(), campaign, London.day(now), now);
  }
}
