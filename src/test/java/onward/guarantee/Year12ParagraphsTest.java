package onward.guarantee;

import static onward.guarantee.Guidance.JUNE;
import static onward.guarantee.Guidance.SEPTEMBER;
import static onward.guarantee.Guidance.decided;
import static onward.guarantee.Guidance.gives;
import static onward.guarantee.Someone.inYear11;
import static onward.guarantee.Someone.inYear12;
import static onward.guarantee.Someone.offer;
import static org.assertj.core.api.Assertions.assertThat;

import onward.activity.Completion;
import onward.activity.CourseKind;
import onward.calendar.Edition;
import onward.contacts.Said;
import org.junit.jupiter.api.Test;

/** The guidance of 2009 on 17 year olds: paras 6 and 34 to 39, Annex 4. */
class Year12ParagraphsTest {
  @Test
  void para_6_to_provide_a_more_complete_picture_of_the_17_year_old_guarantee() {
    assertThat(gives(JUNE, inYear12())).as("everybody of Year 12 has a status").isEqualTo("159");
  }

  @Test
  void para_34_if_young_people_leave_learning_they_are_no_longer_continuing() {
    var person = inYear12().enrolled(CourseKind.A_LEVEL, "2025-09-03", "", null).left("2026-03-20");
    assertThat(gives("2026-03-20", person)).as("their last day").isEqualTo("114");
    assertThat(gives("2026-03-21", person)).isEqualTo("159");
  }

  @Test
  void para_35_all_who_reached_the_leaving_age_the_year_before_are_entitled_to_an_offer() {
    assertThat(gives(JUNE, inYear12().offered(offer()))).isEqualTo("110");
  }

  @Test
  void para_35_enrolled_on_2_year_courses_so_a_further_offer_would_not_be_appropriate() {
    var person = inYear12().enrolled(CourseKind.A_LEVEL, "2025-09-03", "", null).offered(offer());
    assertThat(gives(JUNE, person)).isEqualTo("114");
  }

  @Test
  void para_35_using_their_current_activity_status_and_expected_completion_date() {
    var person = inYear12().doing("230", "2025-09-03", "2027-07-31", "", null, false);
    assertThat(gives(JUNE, person)).isEqualTo("114");
    var ending = inYear12().doing("230", "2025-09-03", "2026-07-31", "", null, false);
    assertThat(gives(JUNE, ending)).isEqualTo("159");
  }

  @Test
  void para_35_allocated_to_the_code_of_2_year_course_in_the_words_of_2009() {
    var decision =
        decided(
            Edition.GUIDANCE_2009,
            JUNE,
            inYear12().enrolled(CourseKind.A_LEVEL, "2025-09-03", "", null));
    assertThat(decision.status().words(Edition.GUIDANCE_2009))
        .isEqualTo("Continuing 2 year course");
    assertThat(decision.status().words(Edition.TODAY)).isEqualTo("Continuing in education");
  }

  @Test
  void para_36_17_year_olds_in_jobs_without_training_have_found_employment() {
    var decision = decided(Edition.GUIDANCE_2009, JUNE, inYear12().doing("330", "2026-01-05"));
    assertThat(decision.status().code()).isEqualTo("120");
    assertThat(decision.guidance()).contains("para 36");
  }

  @Test
  void para_36_they_know_that_they_are_entitled_to_an_offer() {
    assertThat(decided(Edition.TODAY, JUNE, inYear12().doing("330", "2026-01-05")).next())
        .isEqualTo("Wanting to return to learning, or an offer of it, would change this.");
    assertThat(gives(JUNE, inYear12().doing("330", "2026-01-05").offered(offer())))
        .isEqualTo("110");
  }

  @Test
  void para_36_if_they_wish_to_move_into_education_or_training_they_have_not_found_employment() {
    var person =
        inYear12()
            .doing("330", "2026-01-05", "", "", null, true)
            .said("2026-06-10", Said.LOOKING_FOR_A_COURSE);
    assertThat(gives(JUNE, person)).isEqualTo("151");
  }

  @Test
  void para_37_all_remaining_17_year_olds_fall_into_the_priority_group() {
    assertThat(gives(JUNE, inYear12().doing("619", "2026-01-05"))).isEqualTo("159");
  }

  @Test
  void para_37_offers_of_learning_should_also_be_recorded_in_the_same_way() {
    assertThat(decided(Edition.TODAY, JUNE, inYear12().offered(offer())))
        .isEqualTo(decided(Edition.TODAY, JUNE, inYear11().offered(offer())));
  }

  @Test
  void para_38_information_is_held_on_all_17_year_olds() {
    assertThat(decided(Edition.TODAY, JUNE, inYear12()).because()).isNotBlank();
  }

  @Test
  void para_38_those_who_unexpectedly_drop_out_at_the_end_of_year_12_will_be_identified() {
    var person =
        inYear12()
            .enrolled(CourseKind.A_LEVEL, "2025-09-03", "2027-07-31", "", null, false)
            .left("2026-07-20");
    assertThat(gives(JUNE, person)).isEqualTo("114");
    assertThat(gives(SEPTEMBER, person)).isEqualTo("159");
  }

  @Test
  void para_38_a_level_courses_should_be_deemed_as_2_year_courses() {
    assertThat(gives(JUNE, inYear12().enrolled(CourseKind.A_LEVEL, "2025-09-03", "", null)))
        .isEqualTo("114");
  }

  @Test
  void para_38_unless_they_intend_only_to_complete_as_level() {
    assertThat(gives(JUNE, inYear12().enrolled(CourseKind.AS_ONLY, "2025-09-03", "", null)))
        .isEqualTo("159");
  }

  @Test
  void para_38_expected_completion_dates_can_be_confirmed_by_the_individual_learner_record() {
    assertThat(gives(JUNE, inYear12().enrolled(CourseKind.OTHER, "2025-09-03", "2027-07-09", null)))
        .isEqualTo("114");
  }

  @Test
  void para_38_an_expected_completion_date_comes_before_the_length_of_the_course() {
    assertThat(
            gives(JUNE, inYear12().enrolled(CourseKind.A_LEVEL, "2025-09-03", "2026-07-09", null)))
        .isEqualTo("159");
  }

  @Test
  void para_38_if_there_is_any_doubt_the_course_lasts_for_one_year_only() {
    assertThat(gives(JUNE, inYear12().enrolled(null, "2025-09-03", "", null))).isEqualTo("159");
    assertThat(gives(JUNE, inYear12().doing("210", "2025-09-03"))).isEqualTo("159");
  }

  @Test
  void para_38_one_year_from_a_start_in_the_spring_reaches_past_september() {
    assertThat(gives(JUNE, inYear12().enrolled(null, "2026-01-12", "", null))).isEqualTo("114");
  }

  @Test
  void para_39_an_intended_destination_of_a_17_year_old_is_kept_and_gives_no_status() {
    assertThat(gives(JUNE, inYear12().intends("121", "Northgate College", "", "2026-03-01")))
        .isEqualTo("159");
  }

  @Test
  void annex_4_continuing_is_for_17_year_olds_only() {
    assertThat(gives(JUNE, inYear11().enrolled(CourseKind.A_LEVEL, "2025-09-03", "", null)))
        .isEqualTo("159");
  }

  @Test
  void annex_4_in_employment_with_training_to_level_2_and_expected_to_continue() {
    for (var activity : new String[] {"310", "320", "381"}) {
      assertThat(gives(JUNE, inYear12().doing(activity, "2025-09-10"))).isEqualTo("115");
    }
  }

  @Test
  void annex_4_employment_with_training_that_ends_this_summer_does_not_continue() {
    var person = inYear12().doing("310", "2025-09-10", "2026-08-31", "", null, false);
    assertThat(gives(JUNE, person)).isEqualTo("159");
  }

  @Test
  void annex_4_a_course_given_up_or_completed_is_not_expected_to_continue() {
    for (var how : new Completion[] {Completion.WITHDRAWN, Completion.COMPLETED}) {
      assertThat(gives(JUNE, inYear12().enrolled(CourseKind.A_LEVEL, "2025-09-03", "", how)))
          .isEqualTo("159");
    }
  }

  @Test
  void annex_4_of_a_course_and_an_apprenticeship_the_one_that_lasts_longest_speaks() {
    var person =
        inYear12()
            .enrolled(CourseKind.OTHER, "2025-09-03", "2026-12-18", null)
            .doing("310", "2025-10-06");
    assertThat(gives(JUNE, person)).isEqualTo("115");
  }

  @Test
  void annex_4_a_break_in_learning_does_not_end_it() {
    var person = inYear12().enrolled(CourseKind.A_LEVEL, "2025-09-03", "", Completion.BREAK);
    assertThat(gives(JUNE, person)).isEqualTo("114");
  }
}
