package onward.guarantee;

import static onward.guarantee.Guidance.JUNE;
import static onward.guarantee.Guidance.decided;
import static onward.guarantee.Guidance.gives;
import static onward.guarantee.MadeOffers.withdrawn;
import static onward.guarantee.Someone.inYear11;
import static onward.guarantee.Someone.inYear12;
import static onward.guarantee.Someone.offer;
import static org.assertj.core.api.Assertions.assertThat;

import onward.activity.ActivityCode;
import onward.calendar.Edition;
import onward.circumstances.CircumstanceKind;
import onward.contacts.Said;
import onward.offers.OfferKind;
import org.junit.jupiter.api.Test;

/** The guidance of 2009 on offers that are not appropriate: paras 23 to 25. */
class NotAppropriateParagraphsTest {
  @Test
  void para_23_because_they_have_been_offered_a_job() {
    assertThat(gives(JUNE, inYear11().offered(offer(OfferKind.JOB)))).isEqualTo("120");
  }

  @Test
  void para_23_need_additional_support_to_prepare_them_for_education_and_training() {
    assertThat(gives(JUNE, inYear11().offered(offer(OfferKind.PERSONAL_DEVELOPMENT_OPPORTUNITY))))
        .isEqualTo("124");
  }

  @Test
  void para_23_prevented_by_personal_circumstances_such_as_illness() {
    assertThat(gives(JUNE, inYear11().circumstance(CircumstanceKind.ILLNESS, "2026-06-01", "")))
        .isEqualTo("122");
  }

  @Test
  void para_23_at_this_time_only() {
    var person = inYear11().circumstance(CircumstanceKind.ILLNESS, "2026-06-01", "2026-06-29");
    assertThat(gives("2026-06-29", person)).isEqualTo("122");
    assertThat(gives(JUNE, person)).isEqualTo("159");
  }

  @Test
  void para_24_informal_non_accredited_opportunities_are_a_stepping_stone_and_not_an_offer() {
    var decision =
        decided(
            Edition.GUIDANCE_2009,
            JUNE,
            inYear11().offered(offer(OfferKind.PERSONAL_DEVELOPMENT_OPPORTUNITY)));
    assertThat(decision.status().group()).isEqualTo(StatusGroup.OFFER_NOT_APPROPRIATE);
    assertThat(decision.guidance()).contains("para 24");
  }

  @Test
  void para_24_re_engagement_activities() {
    assertThat(gives(JUNE, inYear11().offered(offer(OfferKind.RE_ENGAGEMENT)))).isEqualTo("124");
    assertThat(gives(JUNE, inYear11().doing("530", "2026-06-01"))).isEqualTo("124");
  }

  @Test
  void para_24_young_people_might_undertake_more_than_one_pdo() {
    var person =
        inYear11()
            .offered(withdrawn(offer(OfferKind.PERSONAL_DEVELOPMENT_OPPORTUNITY), "2026-05-01"))
            .offered(offer(OfferKind.RE_ENGAGEMENT));
    assertThat(gives(JUNE, person)).isEqualTo("124");
  }

  @Test
  void para_25_entry_to_learning_or_an_activity_agreement_are_recorded_separately() {
    assertThat(gives(JUNE, inYear11().offered(offer(OfferKind.ENTRY_TO_LEARNING))))
        .isEqualTo("124");
    assertThat(gives(JUNE, inYear11().offered(offer(OfferKind.ACTIVITY_AGREEMENT))))
        .isEqualTo("124");
  }

  @Test
  void para_25_they_remain_entitled_to_an_offer_when_they_are_ready_to_progress() {
    var person = inYear11().offered(offer(OfferKind.ENTRY_TO_LEARNING));
    assertThat(decided(Edition.TODAY, JUNE, person).next()).contains("when they are ready");
    assertThat(gives(JUNE, person.offered(offer()))).isEqualTo("110");
  }

  @Test
  void para_25_until_they_do_so_they_will_remain_within_the_neet_group() {
    assertThat(ActivityCode.REENGAGEMENT.neet(Edition.GUIDANCE_2009)).isTrue();
    assertThat(ActivityCode.REENGAGEMENT.neet(Edition.TODAY)).isFalse();
  }

  @Test
  void annex_4_a_firm_offer_of_a_job_which_they_intend_to_take_up_or_have_already_started() {
    assertThat(gives(JUNE, inYear11().offered(offer(OfferKind.JOB)))).isEqualTo("120");
    assertThat(gives(JUNE, inYear11().doing("330", "2026-06-15"))).isEqualTo("120");
  }

  @Test
  void annex_4_jobs_with_locally_recognised_good_quality_training() {
    assertThat(gives(JUNE, inYear11().doing("340", "2026-06-15"))).isEqualTo("120");
  }

  @Test
  void annex_4_jobs_without_training_temporary_or_part_time_employment() {
    for (var activity : new String[] {"330", "350", "360"}) {
      assertThat(gives(JUNE, inYear11().doing(activity, "2026-06-15"))).isEqualTo("120");
    }
  }

  @Test
  void annex_4_include_all_who_might_have_gone_into_education_but_found_no_suitable_place() {
    var person =
        inYear11()
            .said("2026-06-20", Said.CANNOT_FIND_A_SUITABLE_COURSE)
            .doing("330", "2026-06-15");
    assertThat(gives(JUNE, person)).isEqualTo("120");
  }

  @Test
  void annex_4_who_want_to_go_into_employment_without_a_job_must_not_be_recorded_here() {
    assertThat(gives(JUNE, inYear11().said("2026-06-20", Said.LOOKING_FOR_A_JOB))).isEqualTo("151");
    assertThat(gives(JUNE, inYear11().doing("619", "2026-06-15"))).isEqualTo("159");
    assertThat(gives(JUNE, inYear11().intends("321", "", "", "2026-02-01"))).isEqualTo("159");
  }

  @Test
  void annex_4_17_year_olds_who_have_not_indicated_that_they_wish_to_return_to_learning() {
    assertThat(gives(JUNE, inYear12().doing("330", "2026-01-05"))).isEqualTo("120");
    assertThat(gives(JUNE, inYear12().doing("330", "2026-01-05", "", "", null, true)))
        .isEqualTo("159");
  }

  @Test
  void annex_4_who_need_a_pdo_but_have_not_been_made_an_offer_are_under_no_offer_made() {
    var decision =
        decided(Edition.TODAY, JUNE, inYear11().said("2026-06-20", Said.UNDECIDED).withPlan());
    assertThat(decision.status().group()).isEqualTo(StatusGroup.NO_OFFER_MADE);
  }

  @Test
  void annex_4_homelessness() {
    assertThat(gives(JUNE, inYear11().circumstance(CircumstanceKind.HOMELESSNESS, "", "")))
        .isEqualTo("122");
  }

  @Test
  void annex_4_custodial_sentence() {
    assertThat(gives(JUNE, inYear11().circumstance(CircumstanceKind.CUSTODY, "", "")))
        .isEqualTo("122");
    assertThat(gives(JUNE, inYear12().doing("710", "2026-02-01"))).isEqualTo("122");
  }

  @Test
  void annex_4_illness() {
    assertThat(gives(JUNE, inYear11().doing("640", "2026-05-01"))).isEqualTo("122");
  }

  @Test
  void annex_4_pregnancy() {
    assertThat(gives(JUNE, inYear11().circumstance(CircumstanceKind.PREGNANCY, "", "")))
        .isEqualTo("122");
    assertThat(gives(JUNE, inYear11().doing("650", "2026-05-01"))).isEqualTo("122");
  }

  @Test
  void annex_4_caring_responsibilities() {
    assertThat(gives(JUNE, inYear11().circumstance(CircumstanceKind.CARING, "", "")))
        .isEqualTo("122");
    assertThat(gives(JUNE, inYear11().doing("620", "2026-05-01"))).isEqualTo("122");
  }

  @Test
  void annex_4_chosen_to_do_some_other_activity_such_as_voluntary_work() {
    assertThat(gives(JUNE, inYear11().circumstance(CircumstanceKind.VOLUNTARY_WORK, "", "")))
        .isEqualTo("123");
    assertThat(gives(JUNE, inYear11().doing("540", "2026-05-01"))).isEqualTo("123");
  }

  @Test
  void annex_4_travelling_or_temporarily_living_outside_england() {
    assertThat(gives(JUNE, inYear11().circumstance(CircumstanceKind.TRAVELLING, "", "")))
        .isEqualTo("123");
    assertThat(gives(JUNE, inYear11().circumstance(CircumstanceKind.OUTSIDE_ENGLAND, "", "")))
        .isEqualTo("123");
  }

  @Test
  void annex_4_will_not_consider_any_form_of_post_16_education_or_training() {
    assertThat(
            gives(
                JUNE, inYear11().circumstance(CircumstanceKind.WILL_NOT_CONSIDER_LEARNING, "", "")))
        .isEqualTo("123");
  }

  @Test
  void annex_4_and_have_not_therefore_submitted_any_applications() {
    var person =
        inYear11()
            .circumstance(CircumstanceKind.WILL_NOT_CONSIDER_LEARNING, "", "")
            .applied("Northgate College", "2026-02-02", null, "");
    assertThat(gives(JUNE, person)).as("an application that waits speaks first").isEqualTo("140");
  }
}
