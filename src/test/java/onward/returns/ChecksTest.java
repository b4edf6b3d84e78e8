package onward.returns;

import static onward.nccis.Tag.*;
import static onward.returns.CleanRecord.MAY;
import static onward.returns.CleanRecord.draft;
import static onward.returns.CleanRecord.older;
import static onward.returns.CleanRecord.seeking;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onward.nccis.ReturnHeader;
import onward.nccis.ReturnRecord;
import onward.partners.Authorities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One constructed record a rule, which fails exactly that rule. */
class ChecksTest {
  /** Tried in tests of their own: across records, or never alone. */
  private static final Set<String> APART = Set.of("902", "907", "908", "256", "33");

  private final Checks checks = new Checks(new Authorities());

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void a_constructed_record_fails_exactly_its_check(
      String code, LocalDate periodEnd, ReturnRecord.Draft draft) {
    var problems = check(periodEnd, draft.done());

    assertThat(problems).extracting(CheckProblem::code).containsExactly(code);
    assertThat(problems.getFirst().message()).isNotBlank();
    assertThat(problems.getFirst().cure()).isNotBlank();
    assertThat(problems.getFirst().personReference()).isEqualTo("R1");
  }

  @Test
  void clean_records_fail_none() {
    assertThat(check(MAY, draft().done())).isEmpty();
    assertThat(check(MAY, older().done())).isEmpty();
    assertThat(check(MAY, seeking().done())).isEmpty();
  }

  @Test
  void every_check_has_a_constructed_record_or_two() {
    var tried = new HashSet<>(APART);
    faults().forEach(fault -> tried.add((String) fault.get()[0]));

    assertThat(Checks.all())
        .extracting(Check::code)
        .allMatch(tried::contains)
        .hasSize(tried.size());
  }

  @Test
  void confirmed_before_it_began_cannot_be_the_only_fault() {
    assertThat(check(MAY, older().say(DATE_VERIFIED, "2025-08-31").done()))
        .extracting(CheckProblem::code)
        .containsExactlyInAnyOrder("256", "237");
  }

  @Test
  void until_2019_those_past_twenty_without_a_plan_failed_two_checks() {
    var grown = then().say(DOB, "1995-02-14").say(ACTIVITY_CODE, "330").done();

    assertThat(check(LocalDate.of(2016, 5, 31), grown))
        .extracting(CheckProblem::code)
        .containsExactlyInAnyOrder("33", "40");
  }

  @Test
  void two_records_with_one_identifier_fail_902() {
    assertThat(
            check(
                MAY,
                draft().done(),
                draft().say(GIVEN_NAME, "Ana").done(),
                draft().say(GIVEN_NAME, "Bo").say(COHORT_STATUS, "G").done()))
        .extracting(CheckProblem::code)
        .containsExactly("902");
  }

  @Test
  void two_records_with_one_learner_number_fail_907_unless_one_is_a_duplicate() {
    var one = draft().say(ULN, "1000000009").done();
    var other = draft().say(ULN, "1000000009").say(YOUNG_PERSONS_ID, "8600000000002");

    assertThat(check(MAY, one, other.say(GIVEN_NAME, "Ana").done()))
        .extracting(CheckProblem::code)
        .containsExactly("907");
    assertThat(check(MAY, one, other.say(COHORT_STATUS, "M").done())).isEmpty();
  }

  @Test
  void same_names_and_birth_date_are_only_advised_about() {
    assertThat(check(MAY, draft().done(), draft().say(YOUNG_PERSONS_ID, "8600000000002").done()))
        .extracting(CheckProblem::code, CheckProblem::priority)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("908", 3));
  }

  @Test
  void in_september_year_12_still_needs_the_year_11_element() {
    var september = LocalDate.of(2026, 9, 30);
    var inYear12 =
        draft()
            .say(ACTIVITY_CODE, "230")
            .say(START_DATE, "2026-09-02")
            .say(DATE_ASCERTAINED, "2026-09-10")
            .say(DATE_VERIFIED, "2026-09-10")
            .say(DUE_TO_LAPSE, "2027-08-31")
            .say(PREDICTED_END, "2028-07-31");

    assertThat(check(september, inYear12.done())).isEmpty();
    inYear12.say(YEAR_11_STATUS, "").say(YEAR_12_STATUS, "140").say(YEAR_12_LEA, "860");
    assertThat(check(september, inYear12.done()))
        .extracting(CheckProblem::code)
        .containsExactly("906");
  }

  @Test
  void an_abolished_authority_may_stand_at_year_11_but_not_lead() {
    assertThat(check(MAY, older().say(LEA_AT_YEAR_11, "909").done())).isEmpty();
    assertThat(check(MAY, older().say(LEAD_LEA, "909").done()))
        .extracting(CheckProblem::code)
        .containsExactly("15");
  }

  @Test
  void names_with_apostrophes_hyphens_and_accents_are_fine() {
    assertThat(check(MAY, draft().say(MIDDLE_NAME, "D'Arcy-Noël Ní Bhriain").done())).isEmpty();
  }

  static Stream<Arguments> faults() {
    return Stream.of(person(), authority(), activity(), dates(), guarantee(), past())
        .flatMap(List::stream);
  }

  private static Arguments fault(String code, ReturnRecord.Draft draft) {
    return Arguments.of(code, MAY, draft);
  }

  /** In no cohort of the Guarantee. */
  private static ReturnRecord.Draft outside(ReturnRecord.Draft draft) {
    return draft
        .say(GUARANTEE_INDICATOR, "N")
        .say(YEAR_11_STATUS, "")
        .say(YEAR_11_LEA, "")
        .say(YEAR_12_STATUS, "")
        .say(YEAR_12_LEA, "");
  }

  private static List<Arguments> person() {
    return List.of(
        fault("1", draft().say(YOUNG_PERSONS_ID, "860123")),
        fault("2", draft().say(GIVEN_NAME, "")),
        fault("3", draft().say(FAMILY_NAME, "")),
        fault("4", draft().say(GENDER, "")),
        fault("5", draft().say(GENDER, "X")),
        fault("6", draft().say(ETHNICITY, "")),
        fault("7", draft().say(ETHNICITY, "WIRT")),
        fault("8", draft().say(DOB, "14/02/2010")),
        fault("9", outside(older()).say(DOB, "1999-02-14").say(SEND_FLAG, "Y")),
        fault("10", outside(draft()).say(DOB, "2011-02-14")),
        fault("30", draft().say(ULN, "0123456789")),
        fault("31", draft().say(ADDRESS_LINE_1, "")),
        fault("32", draft().say(POSTCODE, "")),
        fault("37", draft().say(PREVIOUS_ID, "331123")),
        fault("38", draft().say(UPN, "A860")),
        fault("40", outside(older()).say(DOB, "2007-02-14")),
        fault("43", draft().say(POSTCODE, "ST162LH")),
        fault("44", draft().say(GIVEN_NAME, "Zoe2")),
        fault("45", draft().say(FAMILY_NAME, "Smith (Ros)")),
        fault("46", draft().say(MIDDLE_NAME, "*")));
  }

  private static List<Arguments> authority() {
    return List.of(
        fault("11", draft().say(COHORT_STATUS, "")),
        fault("13", draft().say(COHORT_STATUS, "T")),
        fault("14", draft().say(LEAD_LEA, "")),
        fault("15", draft().say(LEAD_LEA, "999")),
        fault("19", draft().say(EDUCATED_LEA, "005")),
        fault("24", older().say(LEA_AT_YEAR_11, "005")),
        fault("25", draft().say(LEA_AT_YEAR_11, "861")),
        fault("26", draft().say(LEAD_LEA, "861")),
        fault("34", draft().say(TRANSFERRED_TO, "861")),
        fault("35", draft().say(COHORT_STATUS, "T").say(TRANSFERRED_TO, "999")),
        fault("35", draft().say(COHORT_STATUS, "E").say(TRANSFERRED_TO, "861")),
        fault("41", draft().say(COHORT_STATUS, "T").say(TRANSFERRED_TO, "004")),
        fault("42", draft().say(COHORT_STATUS, "T").say(TRANSFERRED_TO, "860")),
        fault("903", draft().say(YOUNG_PERSONS_ID, "8610000000001")),
        fault("904", draft().say(COHORT_STATUS, "X")));
  }

  private static List<Arguments> activity() {
    return List.of(
        fault("39", draft().say(UKPRN, "20000001")),
        fault("200", draft().say(ACTIVITY_CODE, "")),
        fault("201", draft().say(ACTIVITY_CODE, "999")),
        fault("224", seeking().say(NEET_START, "")),
        fault("225", seeking().say(NEET_START, "2025-09-02")),
        fault("226", older().say(NEET_START, "2025-09-01")),
        fault("228", draft().say(ESTABLISHMENT_NUMBER, "860/4001")),
        fault("228", draft().say(ESTABLISHMENT_NUMBER, "9994001")),
        fault("229", draft().say(ACTIVITY_CODE, "230")),
        fault("230", older().say(ACTIVITY_CODE, "110")),
        fault("233", seeking().say(ACTIVITY_CODE, "620")),
        fault("234", seeking().say(ACTIVITY_CODE, "630")),
        fault("235", seeking().say(ACTIVITY_CODE, "650")),
        fault("240", draft().sections(true, false).say(ACTIVITY_CODE, "")),
        fault("251", seeking().say(NEET_START, "2024-02-13")),
        fault("253", older().say(ACTIVITY_CODE, "440")),
        fault("254", older().say(ACTIVITY_CODE, "280")),
        fault("255", older().say(ACTIVITY_CODE, "460")));
  }

  private static List<Arguments> dates() {
    return List.of(
        fault("202", draft().say(START_DATE, "")),
        fault("203", draft().say(DATE_ASCERTAINED, "")),
        fault("220", draft().say(CURRENCY_LAPSED, "")),
        fault("221", draft().say(CURRENCY_LAPSED, "X")),
        fault("231", draft().say(CURRENCY_LAPSED, "Y")),
        fault("232", older().say(DUE_TO_LAPSE, "2026-05-30")),
        fault("237", draft().say(DATE_ASCERTAINED, "2026-05-16")),
        fault("238", draft().say(PREDICTED_END, "2026-07-31")),
        fault("242", draft().say(DATE_ASCERTAINED, "2025-08-31")),
        fault("243", draft().say(DUE_TO_LAPSE, "")),
        fault("244", draft().say(DUE_TO_LAPSE, "31/08/2026")),
        fault("257", older().say(REVIEW_DATE, "2026-09-01")),
        fault("258", draft().say(PREDICTED_END, "summer")),
        fault("259", draft().say(PREDICTED_END, "")),
        fault("262", older().say(ACTIVITY_CODE, "260")),
        fault("305", draft().say(DATE_VERIFIED, "2026-06-01")),
        fault(
            "909",
            draft()
                .say(START_DATE, "2024-09-01")
                .say(DATE_ASCERTAINED, "2024-09-20")
                .say(DATE_VERIFIED, "2025-05-15")));
  }

  private static List<Arguments> guarantee() {
    return List.of(
        fault("27", draft().say(YEAR_11_STATUS, "114")),
        fault("100", draft().say(LEVEL_OF_NEED, "")),
        fault("101", draft().say(LEVEL_OF_NEED, "4")),
        fault("102", draft().say(SEND_FLAG, "E")),
        fault("103", draft().say(SEND_FLAG, "")),
        fault("104", draft().characteristic("110").characteristic("999")),
        fault("260", draft().say(GENDER, "M").characteristic("180")),
        fault("261", older().say(YEAR_12_LEA, "999")),
        fault("302", draft().say(INTENDED_DESTINATION, "130")),
        fault("303", draft().say(SEN_SUPPORT_FLAG, "")),
        fault("304", draft().say(SEN_SUPPORT_FLAG, "K")),
        fault("306", draft().say(SEND_FLAG, "Y").say(SEN_SUPPORT_FLAG, "Y")),
        fault(
            "905",
            draft().say(COHORT_STATUS, "G").say(GUARANTEE_INDICATOR, "N").say(YEAR_11_STATUS, "")),
        fault("906", draft().say(YEAR_11_LEA, "")),
        fault("SG-age", draft().say(YEAR_12_STATUS, "110").say(YEAR_12_LEA, "860")),
        fault("SG-age", older().say(DOB, "2008-02-14")));
  }

  /** Checks that were in force once: on the clean record of May 2016. */
  private static List<Arguments> past() {
    var may2016 = LocalDate.of(2016, 5, 31);
    return List.of(
        Arguments.of("29", may2016, then().say(YOUTH_CONTRACT_INDICATOR, "Y")),
        Arguments.of("36", may2016, then().say(YOUTH_CONTRACT_INDICATOR, "X")),
        Arguments.of("236", may2016, asylum()),
        Arguments.of("301", may2016, then().say(INTENDED_DESTINATION, "")));
  }

  private static ReturnRecord.Draft then() {
    return draft()
        .say(DOB, "2000-02-14")
        .say(START_DATE, "2015-09-01")
        .say(DATE_ASCERTAINED, "2015-09-20")
        .say(DATE_VERIFIED, "2016-05-15")
        .say(DUE_TO_LAPSE, "2016-08-31")
        .say(PREDICTED_END, "2016-08-31")
        .say(SEN_SUPPORT_FLAG, "");
  }

  private static ReturnRecord.Draft asylum() {
    return then()
        .say(DOB, "1999-02-14")
        .say(YEAR_12_STATUS, "110")
        .say(YEAR_12_LEA, "860")
        .say(ACTIVITY_CODE, "720")
        .say(REVIEW_DATE, "2016-08-01");
  }

  @Test
  void a_file_that_does_not_say_its_month_is_checked_for_the_last_that_had_ended_when_sent() {
    var header =
        new ReturnHeader(
            true, List.of("860"), List.of("860"), "2026-06-08", "May", "Another", "1", "1");
    var run = checks.start(header, LocalDate.of(2030, 1, 1));
    assertThat(run.ofTheFile())
        .extracting(problem -> problem.field() + ": " + problem.message())
        .containsExactly(
            "PeriodEnd: The header's date is missing or no date;"
                + " people are checked as on 2026-05-31");
    assertThat(run.alone(draft().done()).problems()).as("a clean record stays clean").isEmpty();
  }

  private List<CheckProblem> check(LocalDate periodEnd, ReturnRecord... records) {
    var run = checks.start(CleanRecord.header(periodEnd), periodEnd);
    var problems = new ArrayList<>(run.ofTheFile());
    for (var record : records) {
      problems.addAll(run.among(run.alone(record)));
    }
    return problems;
  }
}
