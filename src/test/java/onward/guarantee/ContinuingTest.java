package onward.guarantee;

import static onward.guarantee.Someone.code;
import static onward.guarantee.Someone.day;
import static onward.guarantee.Someone.inYear11;
import static onward.guarantee.Someone.inYear12;
import static onward.guarantee.Someone.on;
import static org.assertj.core.api.Assertions.assertThat;

import onward.activity.Completion;
import onward.activity.CourseKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answer 1: who is continuing (paras 35, 38). */
class ContinuingTest {
  @Test
  void year_12_a_levels_are_deemed_two_year_courses() {
    var person = inYear12().enrolled(CourseKind.A_LEVEL, "2025-09-03", "", Completion.CONTINUING);
    var decision = on("2026-06-30", person);
    assertThat(decision.status().code()).isEqualTo("114");
    assertThat(decision.because())
        .isEqualTo(
            "In learning at Northgate College (Sciences) since 3 September 2025, taken to last two"
                + " years, until 3 September 2027.");
    assertThat(decision.guidance()).containsExactly("para 35", "para 38");
    assertThat(decision.metBySeptember()).isTrue();
    assertThat(decision.next()).isEmpty();
  }

  @Test
  void who_volunteers_beside_learning_is_in_learning() {
    var person = inYear12().enrolled(CourseKind.A_LEVEL, "2025-09-03", "", Completion.CONTINUING);
    assertThat(code("2026-06-30", person.doing("540", "2026-02-01"))).isEqualTo("114");
    assertThat(code("2026-06-30", inYear12().doing("540", "2026-02-01"))).isEqualTo("123");
  }

  @Test
  void unless_a_young_person_intends_only_to_complete_as_level() {
    assertThat(code("2026-06-30", inYear12().enrolled(CourseKind.AS_ONLY, "2025-09-03", "", null)))
        .isEqualTo("159");
  }

  @Test
  void if_there_is_any_doubt_the_course_lasts_for_one_year_only() {
    assertThat(code("2026-06-30", inYear12().enrolled(null, "2025-09-03", "", null)))
        .isEqualTo("159");
  }

  @ParameterizedTest
  @CsvSource({"2026-09-30,159", "2026-10-01,114", "2027-07-31,114"})
  void the_expected_end_must_be_after_30_september(String end, String code) {
    assertThat(code("2026-06-30", inYear12().enrolled(CourseKind.OTHER, "2025-09-03", end, null)))
        .isEqualTo(code);
  }

  @Test
  void an_end_date_already_passed_ends_it() {
    var person = inYear12().doing("230", "2025-09-03", "2027-07-31", "2026-05-01", null, false);
    assertThat(code("2026-06-30", person)).isEqualTo("159");
    assertThat(code("2026-05-01", person)).as("on its last day").isEqualTo("114");
  }

  @Test
  void an_expected_end_passed_by_the_day_asked_about_ends_it() {
    var person = inYear12().enrolled(CourseKind.OTHER, "2025-09-03", "2026-10-31", null);
    assertThat(code("2026-10-31", person)).isEqualTo("114");
    assertThat(code("2026-11-01", person)).isEqualTo("159");
  }

  @ParameterizedTest
  @ValueSource(strings = {"310", "320", "381"})
  void employment_with_training_to_level_2_is_expected_to_continue(String activity) {
    var decision = on("2026-06-30", inYear12().doing(activity, "2025-01-06"));
    assertThat(decision.status().code()).isEqualTo("115");
    assertThat(decision.because()).endsWith("since 6 January 2025, expected to continue.");
  }

  @Test
  void an_apprenticeship_that_ends_by_september_does_not_continue() {
    var person = inYear12().enrolled(null, "2025-01-06", "2026-08-31", "", null, true);
    assertThat(code("2026-06-30", person)).isEqualTo("159");
    assertThat(code("2026-06-30", inYear12().enrolled(null, "2025-01-06", "", "", null, true)))
        .isEqualTo("115");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-06-30", "2026-09-30", "2026-12-15"})
  void continuing_is_for_17_year_olds_only(String day) {
    var person =
        inYear11()
            .enrolled(CourseKind.A_LEVEL, "2025-09-03", "2027-07-31", null)
            .doing("310", "2025-09-03");
    assertThat(code(day, person)).isEqualTo("159");
  }

  @Test
  void someone_on_the_list_of_leavers_is_no_longer_in_learning() {
    var person = inYear12().enrolled(CourseKind.A_LEVEL, "2025-09-03", "", null).left("2026-03-20");
    assertThat(code("2026-06-30", person)).isEqualTo("159");
    assertThat(code("2026-03-01", person)).as("before they left").isEqualTo("114");
  }

  @ParameterizedTest
  @EnumSource(
      value = Completion.class,
      names = {"WITHDRAWN", "COMPLETED"})
  void a_course_given_up_or_completed_is_over_by_the_day_its_list_came(Completion completion) {
    var person = inYear12().enrolled(CourseKind.A_LEVEL, "2025-09-03", "", completion);
    assertThat(code("2026-06-01", person)).isEqualTo("159");
    assertThat(code("2026-05-31", person)).as("the day before it came").isEqualTo("114");
  }
}
