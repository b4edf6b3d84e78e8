package onward.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import onward.Inside;
import onward.Onward;
import onward.OnwardTest;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.facts.AuthorityCode;
import onward.guarantee.Guarantees;
import onward.imports.Imports;
import onward.imports.ListFiles;
import onward.submissions.Submissions;
import onward.walls.Walls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Commands against a standing database: what they say, and what stands there afterwards. */
@OnwardTest
class DatabaseCommandsTest {
  private static final String ROLL = "Reference,Forename,Surname,Date of birth,School\n";
  private static final String OFFERS =
      "Reference,Forename,Surname,Date of birth,Provider,Kind,Course,Offered on,Start date\n";

  @TempDir Path folder;
  @Autowired JdbcConnectionDetails address;
  @Autowired FlywayConnectionDetails owner;
  @Autowired Clock clock;
  @Autowired Guarantees guarantees;
  @Autowired Imports imports;
  @Autowired ListFiles files;
  @Autowired Submissions submissions;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void commands_find_the_database_of_the_test() {
    System.setProperty("spring.datasource.url", address.getJdbcUrl());
    System.setProperty("spring.datasource.username", String.valueOf(address.getUsername()));
    System.setProperty("spring.datasource.password", String.valueOf(address.getPassword()));
    System.setProperty("onward.database.owner", String.valueOf(owner.getUsername()));
    System.setProperty("onward.database.owner-password", String.valueOf(owner.getPassword()));
    System.setProperty("onward.data", folder.toString());
  }

  @AfterEach
  void the_next_test_finds_its_own() {
    List.of("url", "username", "password")
        .forEach(one -> System.clearProperty("spring.datasource." + one));
    List.of("owner", "owner-password")
        .forEach(one -> System.clearProperty("onward.database." + one));
    System.clearProperty("onward.data");
  }

  private int onward(String... words) {
    out.getBuffer().setLength(0);
    return OnwardCommand.run(Onward.class, new PrintWriter(out), new PrintWriter(err), words);
  }

  private int imports(String word, String authority, Path file) {
    return onward("imports", word, file.toString(), "--authority", authority);
  }

  private Campaign campaign() {
    return Campaign.on(London.day(clock.instant()));
  }

  private Path list(String name, String headings, String row) throws IOException {
    int year = campaign().year();
    var filled = row.replace("{born}", "14/02/" + (year - 16)).replace("{year}", year + "");
    return Files.writeString(folder.resolve(name), headings + filled + "\n", UTF_8);
  }

  private List<String> codes(String authority) {
    var code = new AuthorityCode(authority);
    return Walls.of(code).call(() -> guarantees.all(code, campaign())).stream()
        .map(standing -> standing.decision().status().code())
        .toList();
  }

  @Test
  void a_list_that_is_checked_waits_and_one_that_is_applied_changes_where_people_stand()
      throws IOException {
    var roll = list("roll.csv", ROLL, "R1,Asha,Patel,{born},8814001");
    assertThat(imports("check", "881", roll)).isZero();
    assertThat(out.toString()).contains("roll.csv: roll, waiting for approval");
    assertThat(codes("881")).isEmpty();

    assertThat(imports("apply", "881", roll)).isZero();
    assertThat(out.toString()).contains("roll.csv: roll, applied");
    assertThat(codes("881")).containsExactly("159");

    var offers =
        list(
            "offers.csv",
            OFFERS,
            "R1,Asha,Patel,{born},Northgate College,general qualification,A levels,"
                + "03/03/{year},07/09/{year}");
    assertThat(imports("apply", "881", offers)).isZero();
    assertThat(codes("881")).containsExactly("110");
    var code = new AuthorityCode("881");
    assertThat(Walls.of(code).call(() -> imports.all(code))).hasSize(3);
  }

  @Test
  void a_zip_of_lists_is_taken_in_whole_people_first() throws IOException {
    var offers =
        list(
            "a-offers.csv",
            OFFERS,
            "R1,Asha,Patel,{born},Northgate College,general qualification,A levels,"
                + "03/03/{year},07/09/{year}");
    var roll = list("roll.csv", ROLL, "R1,Asha,Patel,{born},8854001");
    var zip = folder.resolve("lists.zip");
    try (var into = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (var file : List.of(offers, roll)) {
        into.putNextEntry(new ZipEntry(file.getFileName().toString()));
        into.write(Files.readAllBytes(file));
      }
    }
    assertThat(imports("apply", "885", zip)).isZero();
    assertThat(codes("885")).containsExactly("110");
  }

  @Test
  void a_list_with_a_line_that_cannot_be_read_says_which_and_why() throws IOException {
    var roll = list("roll.csv", ROLL, "R1,Asha,Patel,31/02/2010,8824001");
    assertThat(imports("apply", "882", roll)).isEqualTo(Exit.SOME_REFUSED.code());
    assertThat(out.toString()).contains("Line 2", "31/02/2010").doesNotContain("at onward.");
  }

  @Test
  @Inside("883")
  void a_months_return_is_written_and_kept() throws IOException {
    var authority = new AuthorityCode("883");
    assertThat(imports("apply", "883", list("roll.csv", ROLL, "R1,Asha,Patel,{born},8834001")))
        .isZero();
    var month = YearMonth.from(London.day(clock.instant())).toString();
    var files = folder.resolve("return");
    assertThat(onward("returns", "prepare", month, "--authority", "883", "--out", files.toString()))
        .isZero();
    assertThat(out.toString()).startsWith("1 people, ");
    assertThat(files.resolve("nccis.xml")).content(UTF_8).contains("<GivenName>Asha</GivenName>");
    assertThat(files.resolve("checks.csv")).content(UTF_8).startsWith("Code,Priority,Person,");

    var kept = submissions.latest(authority, YearMonth.parse(month).atEndOfMonth()).orElseThrow();
    assertThat(kept.records()).isEqualTo(1);
    assertThat(kept.preparedBy()).isEqualTo("command");
    assertThat(submissions.file(authority, kept.id()))
        .isEqualTo(Files.readAllBytes(files.resolve("nccis.xml")));
  }

  @Test
  void a_month_written_the_wrong_way_round_is_refused_with_the_right_one() {
    assertThat(onward("returns", "prepare", "09-2026", "--authority", "883", "--out", "x"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("such as 2026-09");
  }

  @Test
  void there_is_a_template_and_an_example_of_every_list() throws IOException {
    assertThat(onward("templates", folder.toString())).isZero();
    for (var template : files.templates()) {
      var empty = folder.resolve(template.word() + ".csv");
      assertThat(Files.readAllLines(empty)).hasSize(1);
      var example = Files.readAllLines(folder.resolve(template.word() + "-example.csv"));
      assertThat(example).hasSize(2).first().isEqualTo(Files.readAllLines(empty).getFirst());
    }
    assertThat(files.templates()).hasSizeGreaterThan(8);
  }
}
