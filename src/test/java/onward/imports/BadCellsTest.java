package onward.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import onward.Inside;
import onward.OnwardTest;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import onward.offers.Offers;
import onward.people.Details;
import onward.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Cells that spreadsheets and typists spoilt: none of them takes the place of what was right. */
@OnwardTest
@Inside("561")
@Transactional
class BadCellsTest {
  private static final AuthorityCode HERE = new AuthorityCode("561");
  private static final Instant MAY = Instant.parse("2026-05-20T12:00:00Z");
  private static final LocalDate MAY_DAY = LocalDate.of(2026, 5, 20);
  private static final String HEADINGS =
      "UPN,Forename,Surname,Date of birth,Postcode,Email,Phone,School,Home authority\n";
  private static final String ANA =
      "R860405410631,Ana,Example,14/02/2010,ST16 2LH,ana@example.org,07700 900123,5614001,330\n";

  @Autowired Imports imports;
  @Autowired People people;
  @Autowired Offers offers;

  @BeforeEach
  void roll() {
    assertThat(takeIn("roll", HEADINGS + ANA).getFirst().outcome()).isEqualTo(Outcome.APPLIED);
  }

  @Test
  void a_birth_date_that_nobody_on_a_roll_can_have_is_refused_and_changes_nobody() {
    for (var year : List.of("1999", "2025")) {
      var line = takeIn("roll", HEADINGS + ANA.replace("2010", year)).getFirst();
      assertThat(line.outcome()).isEqualTo(Outcome.REFUSED);
      assertThat(line.problem()).startsWith("This birth date makes them");
      assertThat(line.column()).isEqualTo("Date of birth");
      assertThat(ana().dateOfBirth()).isEqualTo(LocalDate.of(2010, 2, 14));
    }
  }

  @Test
  void an_adult_on_a_college_s_list_is_outside_as_any_other_year() {
    var list =
        "Forename,Surname,Date of birth,Provider,Course,Start date,Planned end date\n"
            + "Olga,Older,14/02/1980,Northgate College,Art,07/09/2026,30/06/2028\n"
            + "Olaf,Oldest,14/02/1880,Northgate College,Art,07/09/2026,30/06/2028\n";
    assertThat(takeIn("enrolments", list))
        .extracting(PlannedLine::outcome)
        .containsExactly(Outcome.OUTSIDE, Outcome.REFUSED);
  }

  @Test
  void what_reaches_nobody_is_flagged_and_leaves_what_was_known() {
    var before = ana();
    var bad =
        ANA.replace("ST16 2LH", "NOT A PC")
            .replace("ana@example.org", "ana.example.org")
            .replace("07700 900123", "7700900123")
            .replace(",330", ",999");
    var line = takeIn("roll", HEADINGS + bad).getFirst();
    assertThat(line.outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(line.column()).isEqualTo("Postcode; Email; Phone; Home authority; School");
    assertThat(line.value()).isEqualTo("NOT A PC; ana.example.org; 7700900123; 999; 5614001");
    assertThat(line.cure()).contains("ST16 2LH").contains("spreadsheet has cut it");
    assertThat(ana()).isEqualTo(before);
  }

  @Test
  void a_number_that_a_spreadsheet_rounded_refuses_its_row_whatever_the_column() {
    for (var cell : List.of("5614001", "07700 900123", "330", "ST16 2LH", "R860405410631")) {
      var line = takeIn("roll", HEADINGS + ANA.replace(cell, "5.614E+06")).getFirst();
      assertThat(line.outcome()).as(cell).isEqualTo(Outcome.REFUSED);
      assertThat(line.value()).as(cell).isEqualTo("5.614E+06");
      assertThat(line.cure()).as(cell).contains("spreadsheet has rounded");
    }
    var offer =
        "UPN,Provider,Kind,Course,Level\nR860405410631,1.98601E+07,general qualification,Art,3\n";
    var line = takeIn("offers", offer).getFirst();
    assertThat(line.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(line.column()).isEqualTo("Provider");
  }

  @Test
  void a_school_s_number_of_no_form_refuses_its_row() {
    for (var school : List.of("5614904x", "9999999", "56149041")) {
      var line = takeIn("roll", HEADINGS + ANA.replace("5614001", school)).getFirst();
      boolean provider = school.equals("56149041"); // eight digits are a UKPRN's form
      assertThat(line.outcome()).as(school).isEqualTo(provider ? Outcome.APPLIED : Outcome.REFUSED);
    }
  }

  @Test
  void a_level_that_is_none_is_flagged_and_left_out() {
    var offer =
        "UPN,Forename,Surname,Date of birth,Provider,Kind,Course,Level\nR860405410631,Ana,Example,"
            + "14/02/2010,Northgate College,job,Baker,three\n";
    var line = takeIn("offers", offer).getFirst();
    assertThat(line.outcome()).isEqualTo(Outcome.APPLIED);
    assertThat(line.problem()).contains("word is not known");
    assertThat(offers.all(HERE, MAY_DAY))
        .singleElement()
        .satisfies(known -> assertThat(known.fact().level()).isEmpty());
  }

  @Test
  void a_problem_names_the_column_as_its_sender_does() {
    var line =
        takeIn("roll", "First name,Last name,DOB,LAEstab\nAna,Example,31/02/2010,5614001\n")
            .getFirst();
    assertThat(line.column()).isEqualTo("DOB");
  }

  @Test
  void an_ethnic_group_in_words_is_its_code_and_one_that_is_not_known_leaves_the_code() {
    var list =
        "UPN,Forename,Surname,Date of birth,School,Ethnicity\nR860405410631,Ana,Example,14/02/2010,5614001,";
    takeIn("roll", list + "White - British\n");
    assertThat(ana().ethnicity()).isEqualTo("WBRI");
    var line = takeIn("roll", list + "Whitish\n").getFirst();
    assertThat(line.outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(line.problem()).contains("word is not known");
    assertThat(ana().ethnicity()).isEqualTo("WBRI");
  }

  private Details ana() {
    return people.all(HERE, MAY_DAY).getFirst().fact();
  }

  private List<PlannedLine> takeIn(String kind, String text) {
    var desk = imports.desk(HERE, new Campaign(2026), MAY);
    var file = imports.takeIn(desk, "file", text.getBytes(StandardCharsets.UTF_8), "tester");
    assertThat(file.kind()).as(file.note()).isEqualTo(kind);
    return imports.lines(HERE, file.id(), LineQuery.ALL);
  }
}
