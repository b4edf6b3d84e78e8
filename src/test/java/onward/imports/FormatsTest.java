package onward.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import onward.Inside;
import onward.OnwardTest;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Each form of file that systems write, by name: what it is taken for, and whom it finds. */
@OnwardTest
@Inside("860")
@Transactional
class FormatsTest {
  private static final AuthorityCode HERE = new AuthorityCode("860");
  private static final Instant MAY = Instant.parse("2026-05-20T12:00:00Z");

  @Autowired Imports imports;

  @Test
  void a_school_census_extract_is_a_roll() {
    assertThat(
            outcomes(
                "roll",
                """
                Estab,UPN,Surname,Forename,Middlenames,Gender,DoB,EnrolStatus,EntryDate,NCyearActual,Ethnicity,SENprovision,UniqueLearnerNumber,Postcode,Town
                4001,,Example,Ana,Rose,F,2010-02-14,C,2021-09-01,11,WBRI,N,,ST16 2LH,Stafford
                4001,,Sample,Ben,,M,03/03/2010,C,2021-09-01,11,WBRI,K,,ST16 2LJ,Stafford
                """))
        .containsExactly("applied new person", "applied new person");
  }

  @Test
  void the_incumbents_starters_and_leavers_are_enrolments() {
    roll();
    assertThat(
            outcomes(
                "enrolments",
                """
                Forename,Surname,DOB,Postcode,UPN,DfENo,StartDate,EndDate,GoalLevel,GoalDescription
                Ana,Example,14/02/2010,ST16 2LH,,8604001,07/09/2026,,3,A levels
                """))
        .containsExactly("applied new");
  }

  @Test
  void a_learner_record_is_read_in_every_year_s_namespace() {
    roll();
    for (var year : List.of("2018-19", "2024-25", "2025-26")) {
      var record =
          """
          <Message xmlns="ESFA/ILR/%s"><LearningProvider><UKPRN>10900003</UKPRN></LearningProvider>
          <Learner><LearnRefNumber>W1</LearnRefNumber><ULN>9999999999</ULN><FamilyName>Example</FamilyName>
          <GivenNames>Ana</GivenNames><DateOfBirth>2010-02-14</DateOfBirth><Sex>F</Sex>
          <PostcodePrior>ST16 2LH</PostcodePrior><Postcode>ST16 2LH</Postcode>
          <LearningDelivery><LearnAimRef>6010000%s</LearnAimRef><AimType>5</AimType><LearnStartDate>2025-09-08</LearnStartDate>
          <LearnPlanEndDate>2027-06-25</LearnPlanEndDate><FundModel>25</FundModel><CompStatus>1</CompStatus></LearningDelivery>
          </Learner></Message>
          """;
      assertThat(outcomes("enrolments", record.formatted(year, year.charAt(3))))
          .as(year)
          .containsExactly("applied new");
    }
  }

  @Test
  void a_transfer_file_is_a_roll() {
    assertThat(
            outcomes(
                "roll",
                """
                <CTfile><Header><SourceSchool><LEA>860</LEA><Estab>4001</Estab></SourceSchool></Header>
                <CTFpupilData><Pupil><Surname>Example</Surname><Forename>Ana</Forename><DOB>2010-02-14</DOB>
                <Sex>F</Sex></Pupil></CTFpupilData></CTfile>
                """))
        .containsExactly("applied new person");
  }

  @Test
  void the_departments_pupil_download_is_a_roll() {
    assertThat(
            outcomes(
                "roll",
                """
                PupilMatchingRef,AcademicYear,LAEstab,UPN,Surname,Forename,DOB,Gender,Postcode,EnrolStatus
                P1,2025,8604001,,Example,Ana,14/02/2010,F,ST16 2LH,C
                """))
        .containsExactly("applied new person");
  }

  private void roll() {
    outcomes(
        "roll",
        """
        Forename,Surname,Date of birth,Postcode,School,Enrolment status
        Ana,Example,14/02/2010,ST16 2LH,8604001,C
        """);
  }

  private List<String> outcomes(String kind, String text) {
    var desk = imports.desk(HERE, new Campaign(2026), MAY);
    var file = imports.takeIn(desk, "file", text.getBytes(StandardCharsets.UTF_8), "tester");
    assertThat(file.kind()).as(file.note()).isEqualTo(kind);
    return imports.lines(HERE, file.id(), LineQuery.ALL).stream()
        .map(line -> line.outcome().words() + " " + line.action())
        .toList();
  }
}
