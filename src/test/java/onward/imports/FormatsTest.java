package onward.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import onward.Inside;
import onward.OnwardTest;
import onward.activity.Enrolments;
import onward.calendar.Campaign;
import onward.cohort.Rolls;
import onward.facts.AuthorityCode;
import onward.people.People;
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

  private static final LocalDate MAY_DAY = LocalDate.of(2026, 5, 20);

  @Autowired Imports imports;
  @Autowired People people;
  @Autowired Rolls rolls;
  @Autowired Enrolments enrolments;

  @Test
  void a_school_census_extract_is_a_roll() {
    assertThat(
            outcomes(
                "roll",
                """
                Estab,UPN,Surname,Forename,Middlenames,PreferredSurname,FormerSurname,Gender,DoB,EnrolStatus,EntryDate,NCyearActual,Ethnicity,Language,SENprovision,SENneed1,SENneed2,SENunitIndicator,ResourcedProvisionIndicator,UniqueLearnerNumber,Postcode,SAON,PAON,Street,Locality,Town,AdministrativeArea,AddressLine1,AddressLine2,AddressLine3,AddressLine4,AddressLine5,NativeID,FSME on Census Day,Age
                4001,,Example,Ana,Rose,,,F,2010-02-14,C,2021-09-01,11,WBRI,ENG,N,,,,,,ST16 2LH,Flat 2,14,High Street,Westside,Stafford,,,,,,,N1,N,16
                4001,,Sample,Ben,,,,M,03/03/2010,C,2021-09-01,11,WBRI,ENG,K,SPLD,,,,,ST16 2LJ,,,,,Stafford,,3 Low Road,Castletown,,,,N2,N,16
                """))
        .containsExactly("applied new person", "applied new person");
    assertThat(people.all(HERE, MAY_DAY))
        .extracting(known -> known.fact().address() + ", " + known.fact().town())
        .containsExactlyInAnyOrder(
            "Flat 2, 14, High Street, Westside, Stafford", "3 Low Road, Castletown, Stafford");
    assertThat(rolls.all(HERE, MAY_DAY))
        .extracting(known -> known.fact().school())
        .containsOnly("8604001");
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
  void the_incumbents_training_template_is_of_enrolments_with_its_apprentices() {
    roll();
    assertThat(
            outcomes(
                "enrolments",
                """
                Forename,Surname,DOB,Postcode,UPN,UKPRN,StartDate,EndDate,SituationGroup,SituationSubGroup,QualLevel,OccAreaGroup,OccAreaSubGroup
                Ana,Example,14/02/2010,ST16 2LH,,10004321,07/09/2026,20/11/2026,Training,Apprenticeship,2,Construction,Bricklaying
                """))
        .containsExactly("applied new");
    assertThat(enrolments.all(HERE, MAY_DAY))
        .singleElement()
        .satisfies(known -> {
          assertThat(known.fact().provider()).isEqualTo("10004321");
          assertThat(known.fact().course()).isEqualTo("Bricklaying");
          assertThat(known.fact().level()).isEqualTo("2");
          assertThat(known.fact().actualEnd()).isEqualTo(LocalDate.of(2026, 11, 20));
          assertThat(known.fact().apprenticeship()).isTrue();
        });
  }

  @Test
  void a_training_provider_s_export_of_aims_is_of_enrolments() {
    roll();
    assertThat(
            outcomes(
                "enrolments",
                """
                FIRSTNAME,SURNAME,SEX,BIRTHDATE,MIAP_ULN,LSC_ULIN,PROV_ID,UKPRN,AIMREF_1,AIMSTART_1,AIMEXPECT_1,AIMEND_1,A10_1,A15_1
                Ana,Example,2,14/02/2010,,1234567890,77,10004321,60100001,07/09/2026,30/06/2028,,25,
                """))
        .containsExactly("applied new");
    assertThat(enrolments.all(HERE, MAY_DAY))
        .singleElement()
        .satisfies(known -> {
          assertThat(known.fact().course()).isEqualTo("60100001");
          assertThat(known.fact().plannedEnd()).isEqualTo(LocalDate.of(2028, 6, 30));
        });
  }

  @Test
  void a_learner_record_of_numbered_fields_is_read_as_a_table_and_as_xml() {
    roll();
    assertThat(
            outcomes(
                "enrolments",
                """
                L01,L03,L09,L10,L11,L13,L17,L22,L45,L46,A09,A27,A28,A31,A34
                10004321,W1,Example,Ana,14/02/2010,F,ST16 2LH,ST16 2LH,9999999999,10004321,60100001,07/09/2026,30/06/2028,,1
                """))
        .containsExactly("applied new");
    assertThat(
            outcomes(
                "enrolments",
                """
                <Message><Learner><L03>W1</L03><L09>Example</L09><L10>Ana</L10><L11>14/02/2010</L11>
                <L13>F</L13><L17>ST16 2LH</L17><L22>ST16 2LH</L22><L45>9999999999</L45><L46>10004321</L46>
                <Aim><A09>60100002</A09><A15>99</A15><A27>07/09/2026</A27><A28>30/06/2028</A28>
                <A31></A31><A34>1</A34></Aim></Learner></Message>
                """))
        .containsExactly("applied new");
    assertThat(enrolments.all(HERE, MAY_DAY))
        .extracting(known -> known.fact().course() + " " + known.fact().startDate())
        .containsExactlyInAnyOrder("60100001 2026-09-07", "Learning aim 60100002 2026-09-07");
  }

  @Test
  void a_learner_record_with_its_addresses_apart_finds_by_the_postcode() {
    outcomes(
        "roll",
        """
        Forename,Surname,Date of birth,Postcode,School,Enrolment status
        Ana,Example,14/02/2010,ST16 2LH,8604001,C
        Ana,Example,14/02/2010,B1 1AA,8604002,C
        """);
    assertThat(
            outcomes(
                "enrolments",
                """
                <Message xmlns="SFA/ILR/2014-15"><LearningProvider><UKPRN>10900003</UKPRN></LearningProvider>
                <Learner><LearnRefNumber>W1</LearnRefNumber><ULN>9999999999</ULN><FamilyName>Example</FamilyName>
                <GivenNames>Ana</GivenNames><DateOfBirth>2010-02-14</DateOfBirth><Sex>F</Sex>
                <LearnerContact><LocType>2</LocType><ContType>1</ContType><PostCode>LE1 1AA</PostCode></LearnerContact>
                <LearnerContact><LocType>2</LocType><ContType>2</ContType><PostCode>ST16 2LH</PostCode></LearnerContact>
                <LearningDelivery><LearnAimRef>60100001</LearnAimRef><AimType>4</AimType><LearnStartDate>2026-09-08</LearnStartDate>
                <LearnPlanEndDate>2027-06-25</LearnPlanEndDate><CompStatus>1</CompStatus></LearningDelivery>
                </Learner></Message>
                """))
        .containsExactly("applied new");
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
  void the_departments_pupil_download_is_a_roll_of_the_school_by_its_whole_number() {
    assertThat(
            outcomes(
                "roll",
                """
                PupilMatchingRef,AcademicYear,CensusTerm,LA,Estab,LAEstab,URN,PHASE,UPN,FormerUPN,Surname,Forename,MiddleNames,PreferredSurname,FormerSurname,Sex,DOB,Ethnicity,FSMeligible,EnrolStatus,EntryDate,NCyearActual,SENProvision
                P1,2025,Spring,860,4001,8604001,101,SEC,,,Example,Ana,Rose,,,F,14/02/2010,WBRI,0,C,01/09/2021,11,N
                P2,2025,Spring,860,4001,8604001,101,SEC,,,Sample,Ben,,,,M,2010-03-03,WBRI,0,M,01/09/2021,11,K
                """))
        .containsExactly("applied new person", "applied new person");
    assertThat(rolls.all(HERE, MAY_DAY))
        .extracting(known -> known.fact().school() + " " + known.fact().status())
        .containsExactlyInAnyOrder("8604001 C", "8604001 M");
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
