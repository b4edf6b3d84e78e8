package onward.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import onward.Inside;
import onward.OnwardTest;
import onward.activity.Enrolments;
import onward.activity.Leavers;
import onward.calendar.Campaign;
import onward.cohort.Rolls;
import onward.facts.AuthorityCode;
import onward.imports.text.Bytes;
import onward.offers.Offers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Lists that do not say on every line where they come from: a missing column is no empty cell. */
@OnwardTest
@Inside("560")
@Transactional
class SentByTest {
  private static final AuthorityCode HERE = new AuthorityCode("560");
  private static final Instant MAY = Instant.parse("2026-05-20T12:00:00Z");
  private static final LocalDate MAY_DAY = LocalDate.of(2026, 5, 20);

  private static final String REGISTER =
      """
      URN,LA (code),EstablishmentNumber,EstablishmentName,EstablishmentTypeGroup (name),EstablishmentStatus (name),StatutoryLowAge,StatutoryHighAge,OfficialSixthForm (name),UKPRN
      950001,560,4001,Hillside School,Academies,Open,11,16,Does not have a sixth form,10950001
      950002,560,8001,Wyke College,Colleges,Open,16,99,Not applicable,10950002
      """;

  private static final String EXPORT =
      """
      Admission No,UPN,Legal Surname,Legal Forename,Date of Birth,Gender,Year Group
      1,,Example,Ana,14/02/2010,F,11
      2,,Sample,Ben,03/03/2010,M,11
      """;

  @Autowired Imports imports;
  @Autowired Rolls rolls;
  @Autowired Enrolments enrolments;
  @Autowired Offers offers;
  @Autowired Leavers leavers;

  @BeforeEach
  void register() {
    takeIn("register.csv", REGISTER);
  }

  @Test
  void a_roll_without_a_school_is_of_the_school_that_sent_it() {
    for (var sender : List.of("hillside school", "560/4001", "10950001")) {
      // a line of its own in each: what came before from another is not read again
      var file = received("export.csv", EXPORT + sender, sender);
      assertThat(file.kind()).isEqualTo("roll");
      assertThat(file.state()).isEqualTo(ImportFile.State.PLANNED);
      imports.approve(desk(), file.id(), "tester");
      assertThat(rolls.all(HERE, MAY_DAY))
          .as(sender)
          .extracting(known -> known.fact().school())
          .containsOnly("5604001");
    }
  }

  @Test
  void who_is_missing_from_a_school_s_own_export_is_told() {
    takeIn("hillside school roll.csv", EXPORT);
    var shorter = EXPORT.substring(0, EXPORT.indexOf("2,"));
    var file = received("export.csv", shorter, "hillside school");
    assertThat(imports.missing(HERE, file.id())).hasSize(1);
  }

  @Test
  void an_empty_cell_still_says_that_somebody_is_on_no_roll() {
    takeIn(
        "hillside school.csv",
        "Surname,Forename,Date of birth,School,Home authority\nExample,Ana,14/02/2010,,\n");
    assertThat(rolls.all(HERE, MAY_DAY))
        .extracting(known -> known.fact().school())
        .containsOnly("");
  }

  @Test
  void a_roll_without_a_school_from_nobody_we_know_is_refused_as_a_whole() {
    for (var sender : List.of("", "some school")) {
      var file = received("export.csv", EXPORT + sender, sender);
      assertThat(file.state()).as(sender).isEqualTo(ImportFile.State.REFUSED);
      assertThat(file.note()).contains("no column School");
      var lines = imports.lines(HERE, file.id(), LineQuery.ALL);
      assertThat(lines).extracting(PlannedLine::outcome).containsOnly(Outcome.REFUSED);
      assertThat(lines.getFirst().column()).isEqualTo("School");
      assertThat(lines.getFirst().cure()).contains("Add a column School").contains("who sent it");
    }
  }

  @Test
  void enrolments_offers_and_leavers_without_a_provider_are_those_of_the_college_that_sent_them() {
    takeIn("hillside school.csv", EXPORT);
    takeIn(
        "wyke college enrolments.csv",
        "Surname,Forename,Date of birth,Course,Start date,Planned end date\n"
            + "Example,Ana,14/02/2010,Art,07/09/2026,30/06/2028\n");
    takeIn(
        "wyke college offers.csv",
        "Surname,Forename,Date of birth,Course,Offered on\nExample,Ana,14/02/2010,Art,01/03/2026\n");
    takeIn(
        "wyke college leavers.csv",
        "Surname,Forename,Date of birth,Left on,Reason\nExample,Ana,14/02/2010,01/05/2026,work\n");
    assertThat(enrolments.all(HERE, MAY_DAY))
        .extracting(known -> known.fact().provider())
        .containsExactly("5608001");
    assertThat(offers.all(HERE, MAY_DAY))
        .extracting(known -> known.fact().provider())
        .containsExactly("5608001");
    assertThat(leavers.all(HERE, MAY_DAY))
        .extracting(known -> known.fact().provider())
        .containsExactly("5608001");
  }

  @Test
  void a_school_that_ends_at_sixteen_is_nobody_s_provider() {
    var file =
        received(
            "list.csv",
            "Surname,Forename,Date of birth,Course,Start date,Planned end date\n"
                + "Example,Ana,14/02/2010,Art,07/09/2026,30/06/2028\n",
            "hillside school");
    assertThat(file.state()).isEqualTo(ImportFile.State.REFUSED);
    assertThat(file.note()).contains("who enrolled");
    assertThat(imports.lines(HERE, file.id(), LineQuery.ALL).getFirst().cure())
        .contains("Add a column Provider")
        .contains("who sent it");
  }

  private void takeIn(String name, String text) {
    var file = imports.takeIn(desk(), name, text.getBytes(StandardCharsets.UTF_8), "tester");
    assertThat(file.state()).as(name + ": " + file.note()).isEqualTo(ImportFile.State.APPLIED);
  }

  private ImportFile received(String name, String text, String sender) {
    var content = Bytes.of(text.getBytes(StandardCharsets.UTF_8));
    var file = imports.begin(HERE, name, content, sender, "tester", MAY);
    return imports.planOnce(desk(), file.id());
  }

  private Desk desk() {
    return imports.desk(HERE, new Campaign(2026), MAY);
  }
}
