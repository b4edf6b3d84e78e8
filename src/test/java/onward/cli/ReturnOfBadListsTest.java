package onward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onward.Onward;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What lists have that a return must not: each comes out as a check with its cure, and the file
 * stays well formed and after the schema.
 */
class ReturnOfBadListsTest {
  private static final String ROLL =
      """
      Reference,Forename,Surname,Date of birth,Address,Town,Postcode,School,Home authority,Sex
      DIGITS,Ja5on,Smith2,14/02/2010,1 Fish & Chip Row,Rosmere,ST16 2LH,8604001,860,M
      SIGNS,Leila,Noon,28/02/2010,"2 High Street <rear>",Rosmere,ST16 2LJ,8604001,860,F
      NOWHERE,Nell,Field,03/05/2010,,,,8604001,860,F
      NOTHING,Noah,Blank,04/05/2010,4 High Street,Rosmere,ST16 2LK,8604001,860,M
      TWO,Tom,Border,05/05/2010,5 High Street,Rosmere,ST16 2LM,8604001,860,M
      CLOSED,Cleo,Former,06/05/2010,6 High Street,Carlisle,ST16 2LN,8604001,909,F
      LONG,%1$s,Name,07/05/2010,7 High Street,Rosmere,ST16 2LP,8604001,860,F
      """
          .formatted("Anna".repeat(30));

  /** The same person, now said to live elsewhere: of two lead authorities the last told holds. */
  private static final String ROLL_AGAIN =
      """
      Reference,Forename,Surname,Date of birth,Address,Town,Postcode,School,Home authority,Sex
      TWO,Tom,Border,05/05/2010,5 High Street,Rosmere,ST16 2LM,8604001,861,M
      """;

  private static final String ENROLMENTS =
      """
      Reference,Forename,Surname,Date of birth,Postcode,Provider,Course,Start date,Completion
      DIGITS,Ja5on,Smith2,14/02/2010,ST16 2LH,Rosmere & District College,"Art & <Design>",02/09/2026,continuing
      """;

  @TempDir Path folder;

  @Test
  void each_comes_out_as_a_check_with_its_cure_and_the_file_stays_well_formed() throws IOException {
    var lists = Files.createDirectories(folder.resolve("lists"));
    Files.writeString(lists.resolve("2026-05-20 roll.csv"), ROLL);
    Files.writeString(lists.resolve("2026-06-20 roll.csv"), ROLL_AGAIN);
    Files.writeString(lists.resolve("2026-09-20 enrolments.csv"), ENROLMENTS);
    var out = run(lists, 2026);

    var xml = Files.readString(out.resolve("nccis.xml"));
    assertThat(xml)
        .contains("1 Fish &amp; Chip Row", "2 High Street &lt;rear", "<DOB>2010-02-28</DOB>");
    var checks = checks(out.resolve("checks.csv"));
    assertThat(checks)
        .as("digits in a given name and in a family name")
        .anySatisfy(line -> problem(line, "DIGITS", "GivenName"))
        .anySatisfy(line -> problem(line, "DIGITS", "FamilyName"))
        .as("an authority that was abolished")
        .anySatisfy(line -> problem(line, "CLOSED", "LeadLEA"))
        .as("a name that the file does not take")
        .anySatisfy(line -> problem(line, "LONG", "GivenName"))
        .as("no postcode")
        .anySatisfy(line -> problem(line, "NOWHERE", "Postcode"));
    assertThat(checks).extracting(line -> line.getField("Do")).doesNotContain("");
    assertThat(record(xml, "Blank"))
        .as("of whom nobody told anything the activity is not known")
        .contains("<ActivityCode>810</ActivityCode>");
    assertThat(xml).as("the other authority leads and sends them").doesNotContain("Border");
    assertThat(checks)
        .extracting(line -> line.getField("Message"))
        .contains("People in the campaign, not in the file: 861 leads: they live there");

    assertThat(readBack(out)).doesNotContain("well formed");
  }

  @Test
  void somebody_born_on_29_february_is_sent_as_born_on_29_february() throws IOException {
    var lists = Files.createDirectories(folder.resolve("leap"));
    Files.writeString(
        lists.resolve("roll.csv"),
        """
        Reference,Forename,Surname,Date of birth,Address,Town,Postcode,School,Home authority,Sex
        LEAP,Lea,Day,29/02/2008,1 High Street,Rosmere,ST16 2LJ,8604001,860,F
        """);
    var out = run(lists, 2024);
    assertThat(Files.readString(out.resolve("nccis.xml"))).contains("<DOB>2008-02-29</DOB>");
    assertThat(checks(out.resolve("checks.csv")))
        .extracting(line -> line.getField("Field"))
        .doesNotContain("DOB");
    assertThat(readBack(out)).doesNotContain("schema", "well formed");
  }

  private Path run(Path lists, int year) {
    var out = folder.resolve("out" + year);
    onward(
        "run",
        lists.toString(),
        "--authority",
        "860",
        "--campaign",
        "" + year,
        "--day",
        year + "-09-30",
        "--out",
        out.toString());
    return out;
  }

  /** What {@code returns check} says of the file. */
  private String readBack(Path out) {
    return onward("returns", "check", out.resolve("nccis.xml").toString());
  }

  private static void problem(NamedCsvRecord line, String person, String field) {
    assertThat(line.getField("Person")).isEqualTo(person);
    assertThat(line.getField("Field")).isEqualTo(field);
    assertThat(line.getField("Do")).isNotBlank();
  }

  private static String record(String xml, String surname) {
    int at = xml.indexOf("<FamilyName>" + surname + "<");
    return xml.substring(at, xml.indexOf("</YoungPersonsRecord>", at));
  }

  private static List<NamedCsvRecord> checks(Path file) throws IOException {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      return csv.stream().toList();
    }
  }

  private String onward(String... words) {
    var said = new StringWriter();
    var to = new PrintWriter(said);
    int exit = OnwardCommand.run(Onward.class, to, to, words);
    assertThat(exit).as(said.toString()).isIn(0, 1);
    return said.toString();
  }
}
