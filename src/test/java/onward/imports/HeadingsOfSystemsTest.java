package onward.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import onward.Inside;
import onward.OnwardTest;
import onward.calendar.Campaign;
import onward.cohort.Rolls;
import onward.facts.AuthorityCode;
import onward.people.Details;
import onward.people.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What schools' and colleges' systems call their columns. */
@OnwardTest
@Inside("562")
@Transactional
class HeadingsOfSystemsTest {
  private static final AuthorityCode HERE = new AuthorityCode("562");
  private static final Instant MAY = Instant.parse("2026-05-20T12:00:00Z");
  private static final LocalDate MAY_DAY = LocalDate.of(2026, 5, 20);

  @Autowired Imports imports;
  @Autowired People people;
  @Autowired Rolls rolls;

  @Test
  void the_learning_records_service_s_names_are_taken() {
    takeIn(
        "GivenName,PreferredGivenName,MiddleOtherName,FamilyName,PreviousFamilyName,"
            + "FamilyNameAtAge16,DateOfBirth,Gender,LastKnownPostCode,School\n"
            + "Ana,Annie,Rose,Example,Old,Older,2010-02-14,2,ST16 2LH,5624001\n"
            + "Ben,,,Sample,,Younger,2010-03-03,1,ST16 2LJ,5624001\n");
    assertThat(everybody())
        .extracting(Details::preferredForename, Details::middleNames, Details::formerSurname)
        .containsExactlyInAnyOrder(tuple("Annie", "Rose", "Old"), tuple("", "", "Younger"));
  }

  @Test
  void the_whole_name_in_one_cell_is_taken_under_its_usual_headings() {
    for (var heading : List.of("Learner", "Pupil", "Student name", "Name (whole)")) {
      var lines = takeIn(heading + ",DOB,School\n\"Example, Ana\",14/02/2010,5624001\n");
      assertThat(lines.getFirst().who()).as(heading).startsWith("Ana Example");
    }
    assertThat(everybody()).hasSize(1);
  }

  @Test
  void a_heading_that_stands_twice_does_no_harm_where_no_row_says_two_things() {
    takeIn(
        "Forename,Surname,DOB,School,SEN status,SEN status\n"
            + "Ana,Example,14/02/2010,5624001,,K\nBen,Sample,03/03/2010,5624001,E,E\n");
    assertThat(everybody()).extracting(Details::sen).containsExactlyInAnyOrder("K", "E");
    var file =
        received(
            "Forename,Surname,DOB,School,SEN status,SEN status\n"
                + "Ana,Example,14/02/2010,5624001,N,K\n");
    assertThat(file.state()).isEqualTo(ImportFile.State.REFUSED);
    assertThat(file.note()).contains("stands 2 times");
  }

  @Test
  void whether_a_pupil_is_active_is_whether_they_are_on_the_roll() {
    var lines =
        takeIn(
            "Forename,Surname,DOB,School,Active\nAna,Example,14/02/2010,5624001,Yes\n"
                + "Ben,Sample,03/03/2010,5624001,No\n");
    assertThat(lines)
        .extracting(PlannedLine::outcome)
        .containsExactly(Outcome.APPLIED, Outcome.REFUSED);
    assertThat(rolls.all(HERE, MAY_DAY))
        .extracting(known -> String.valueOf(known.fact().status()))
        .containsExactly("C");
  }

  @Test
  void a_line_that_counts_the_rows_is_told_as_one() {
    for (var footer : List.of("Total,,,", "Total,1,,", "Count: 1,,,", "Number of pupils,,,1")) {
      var lines =
          takeIn("Forename,Surname,DOB,School\nAna,Example,14/02/2010,5624001\n" + footer + "\n");
      assertThat(lines.getLast().problem()).as(footer).contains("counts its rows");
    }
  }

  @Test
  void a_group_of_situations_that_is_not_known_is_told() {
    takeIn("Forename,Surname,DOB,Postcode,School\nAna,Example,14/02/2010,ST16 2LH,5624001\n");
    var lines =
        takeIn(
            "Forename,Surname,DOB,Postcode,UKPRN,StartDate,SituationGroup,SituationSubGroup,QualLevel\n"
                + "Ana,Example,14/02/2010,ST16 2LH,10004321,07/09/2026,ZZ9,Apprenticeship,2\n");
    assertThat(lines.getFirst().problem()).contains("word is not known");
    assertThat(lines.getFirst().value()).contains("ZZ9");
  }

  private List<Details> everybody() {
    return people.all(HERE, MAY_DAY).stream().map(known -> known.fact()).toList();
  }

  private List<PlannedLine> takeIn(String text) {
    var file = received(text);
    assertThat(file.state()).as(file.note()).isEqualTo(ImportFile.State.APPLIED);
    return imports.lines(HERE, file.id(), LineQuery.ALL);
  }

  private ImportFile received(String text) {
    var desk = imports.desk(HERE, new Campaign(2026), MAY);
    return imports.takeIn(desk, "list", text.getBytes(StandardCharsets.UTF_8), "tester");
  }
}
