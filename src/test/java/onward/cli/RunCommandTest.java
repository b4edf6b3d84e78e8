package onward.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import onward.Onward;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** A month's work in one go, as a user runs it: a folder in, the files of the contract out. */
class RunCommandTest {
  @TempDir Path folder;
  private final StringWriter err = new StringWriter();

  @Test
  void a_made_up_authority_comes_out_as_the_truth_has_it() throws IOException {
    var lists = folder.resolve("lists");
    onward(
        "demo",
        "lists",
        lists.toString(),
        "--people",
        "1000",
        "--seed",
        "3",
        "--campaign",
        "2026",
        "--day",
        "2026-09-30");
    run(lists, "860", 2026, "2026-09-30", "out");
    var lines = table("out/lines.csv");

    assertThat(lines)
        .extracting(line -> line.getField("File") + line.getField("Line"))
        .doesNotHaveDuplicates();
    assertThat(wrongLinks(lists, lines)).isEmpty();
    percentagesAddUp();
    assertThat(table("out/cohort.csv").stream().mapToInt(line -> number(line, "Closing")).sum())
        .isEqualTo(table("out/statuses.csv").size());
    assertThat(table("out/statuses.csv"))
        .extracting(line -> line.getField("Because"))
        .doesNotContain("");
    assertThat(Files.readString(folder.resolve("out/nccis.xml"))).endsWith("</NCCIS>\n");

    shuffle(lists, folder.resolve("shuffled"));
    run(folder.resolve("shuffled"), "860", 2026, "2026-09-30", "again");
    assertThat(statuses("again")).isEqualTo(statuses("out"));
  }

  @Test
  void what_cannot_be_used_is_named_with_its_place_and_the_rest_goes_through() throws IOException {
    var lists = Files.createDirectories(folder.resolve("bad"));
    write(
        lists,
        "roll.csv",
        """
        Reference,Forename,Surname,Date of birth,Postcode,School,Enrolment status
        A1,Ana,Example,14/02/2010,ST16 2LH,8604001,C
        A2,Ben,Sample,31/02/2010,ST16 2LJ,8604001,C
        """);
    write(lists, "a photograph.csv", "\u0000\u0001\u0002");
    write(lists, "empty.csv", "");
    write(lists, "heading only.csv", "Forename,Surname,Contacted on,Channel\n");
    write(lists, "twice.csv", "Forename,Surname,Activity,Activity\nAna,Example,230,310\n");
    write(lists, "strange.csv", "Colour,Size\nred,4\n");
    write(
        lists,
        "uln.csv",
        "ULN,Forename,Surname,Contacted on,Channel\n12345ABCDE,Ana,Example,,phone\n");
    write(
        lists,
        "other year.csv",
        """
        Forename,Surname,Date of birth,Postcode,School,Enrolment status
        Una,Young,14/02/2014,ST16 2LH,8604001,C
        """);
    write(
        lists,
        "other authority.csv",
        """
        Forename,Surname,Date of birth,Postcode,School,Enrolment status,Home authority
        Dee,Away,14/02/2010,B1 1AA,3304001,C,330
        """);
    write(lists, "broken.xml", "<CTfile><Header></CTfile>");
    assertThat(runExit(lists, "860", 2026, "2026-09-30", "out")).isEqualTo(1);

    var lines = table("out/lines.csv");
    assertThat(refused(lines))
        .containsKeys(
            "a photograph.csv",
            "empty.csv",
            "heading only.csv",
            "twice.csv",
            "strange.csv",
            "uln.csv",
            "roll.csv",
            "broken.xml");
    assertThat(of(lines, "roll.csv")).containsExactly("2 applied", "3 refused");
    assertThat(of(lines, "other year.csv")).containsExactly("2 outside");
    assertThat(of(lines, "other authority.csv")).containsExactly("2 outside");
    assertThat(lines)
        .filteredOn(line -> line.getField("Outcome").equals("refused"))
        .allSatisfy(line -> {
          assertThat(line.getField("Problem")).isNotEmpty();
          assertThat(line.getField("Do")).isNotEmpty();
        });
    assertThat(table("out/statuses.csv")).hasSize(1);
    assertThat(err.toString()).doesNotContain("Exception");
  }

  @Test
  void a_folder_or_an_authority_that_does_not_exist_is_a_mistake_in_one_sentence() {
    assertThat(runExit(folder.resolve("nowhere"), "860", 2026, "2026-09-30", "out")).isEqualTo(2);
    assertThat(err.toString()).contains("There is no folder").doesNotContain("\tat ");
  }

  @Test
  @EnabledIfEnvironmentVariable(named = "ONWARD_SHARED", matches = ".+")
  void real_transfer_and_learner_files_prove_their_offers_and_a_year_later_who_continues()
      throws IOException {
    var lists = Files.createDirectories(folder.resolve("real"));
    var formats = Path.of(System.getenv("ONWARD_SHARED"), "data", "formats");
    copy(formats.resolve("ctf/8569999_CTF_856LLLL_001.xml"), lists);
    copy(formats.resolve("ilr/ILR-90000001-2526-20251215-093000-01.xml"), lists);

    Files.copy(
        formats.resolve("ctf/8569999_CTF_856LLLL_001.xml"), lists.resolve("the same again.xml"));
    assertThat(runExit(lists, "856", 2025, "2025-12-15", "december"))
        .as("the same file twice is nothing refused")
        .isZero();
    assertThat(statuses("december"))
        .hasSize(5)
        .allSatisfy((_, code) -> assertThat(code).isEqualTo("110"));
    assertThat(table("december/follow-up.csv"))
        .as("the withdrawn one is a leaver")
        .singleElement()
        .satisfies(line -> assertThat(line.getField("Forename")).isEqualTo("Niamh"));

    run(lists, "856", 2026, "2026-09-30", "september");
    assertThat(statuses("september").values())
        .containsExactlyInAnyOrder("114", "115", "159", "159", "159");
  }

  private void percentagesAddUp() throws IOException {
    var byCohort =
        table("out/summary.csv").stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.getField("Cohort"),
                    Collectors.summingDouble(
                        line -> Double.parseDouble(line.getField("Percent")))));
    assertThat(byCohort).hasSize(2);
    byCohort.values().forEach(sum -> assertThat(sum).isCloseTo(100, within(1e-6)));
  }

  private List<String> wrongLinks(Path lists, List<NamedCsvRecord> lines) throws IOException {
    Map<String, String> truth =
        read(lists.resolve("truth.csv")).stream()
            .collect(
                Collectors.toMap(
                    line -> line.getField("File") + ":" + line.getField("Line"),
                    line -> line.getField("Reference")));
    var wrong = new ArrayList<String>();
    for (var line : lines) {
      var place = line.getField("File") + ":" + line.getField("Line");
      var linked = line.getField("Reference");
      if (truth.containsKey(place) && !linked.isEmpty() && !linked.equals(truth.get(place))) {
        wrong.add(place + " went to " + linked);
      }
    }
    assertThat(truth).hasSizeGreaterThan(2_000);
    return wrong;
  }

  /** The same lists with their rows in another order and under other names. */
  private static void shuffle(Path lists, Path to) throws IOException {
    Files.createDirectories(to);
    var random = new Random(5);
    int number = 0;
    try (var files = Files.list(lists)) {
      for (var file : files.sorted(Collections.reverseOrder()).toList()) {
        var bytes = Files.readAllBytes(file);
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        boolean wide = text.startsWith("\u00ff\u00fe") || text.startsWith("\u00fe\u00ff");
        if (!wide && !text.contains("\"\n") && !text.startsWith("File,Line")) {
          var rows = new ArrayList<>(text.lines().toList());
          Collections.shuffle(rows.subList(1, rows.size()), random);
          bytes = (String.join("\r\n", rows) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        }
        Files.write(to.resolve(number++ + ".csv"), bytes);
      }
    }
  }

  private Map<String, String> statuses(String out) throws IOException {
    var statuses = new TreeMap<String, String>();
    for (var line : table(out + "/statuses.csv")) {
      statuses.put(line.getField("Reference"), line.getField("Code"));
    }
    return statuses;
  }

  private static Map<String, Long> refused(List<NamedCsvRecord> lines) {
    return lines.stream()
        .filter(line -> line.getField("Outcome").equals("refused"))
        .collect(Collectors.groupingBy(line -> line.getField("File"), Collectors.counting()));
  }

  private static List<String> of(List<NamedCsvRecord> lines, String file) {
    return lines.stream()
        .filter(line -> line.getField("File").equals(file))
        .map(line -> line.getField("Line") + " " + line.getField("Outcome"))
        .toList();
  }

  private static int number(NamedCsvRecord line, String column) {
    return Integer.parseInt(line.getField(column));
  }

  private List<NamedCsvRecord> table(String name) throws IOException {
    return read(folder.resolve(name));
  }

  private static List<NamedCsvRecord> read(Path file) throws IOException {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      return csv.stream().toList();
    }
  }

  private static void write(Path lists, String name, String text) throws IOException {
    Files.writeString(lists.resolve(name), text);
  }

  private static void copy(Path file, Path lists) throws IOException {
    Files.copy(file, lists.resolve(file.getFileName()));
  }

  private void run(Path lists, String authority, int campaign, String day, String out) {
    assertThat(runExit(lists, authority, campaign, day, out)).as(err.toString()).isIn(0, 1);
  }

  private int runExit(Path lists, String authority, int campaign, String day, String out) {
    return onward(
        "run",
        lists.toString(),
        "--authority",
        authority,
        "--campaign",
        "" + campaign,
        "--day",
        day,
        "--out",
        folder.resolve(out).toString());
  }

  private int onward(String... words) {
    var quiet = new PrintWriter(new StringWriter());
    return OnwardCommand.run(Onward.class, quiet, new PrintWriter(err), words);
  }
}
