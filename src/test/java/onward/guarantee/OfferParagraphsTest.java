package onward.guarantee;

import static onward.guarantee.Guidance.JUNE;
import static onward.guarantee.Guidance.SEPTEMBER;
import static onward.guarantee.Guidance.decided;
import static onward.guarantee.Guidance.gives;
import static onward.guarantee.Guidance.offerOf;
import static onward.guarantee.Guidance.suited;
import static onward.guarantee.MadeOffers.conditional;
import static onward.guarantee.MadeOffers.dated;
import static onward.guarantee.MadeOffers.replied;
import static onward.guarantee.MadeOffers.starting;
import static onward.guarantee.Someone.inYear11;
import static onward.guarantee.Someone.inYear12;
import static onward.guarantee.Someone.offer;
import static org.assertj.core.api.Assertions.assertThat;

import onward.applications.Outcome;
import onward.calendar.Edition;
import onward.circumstances.CircumstanceKind;
import onward.offers.Condition;
import onward.offers.OfferKind;
import onward.offers.Place;
import onward.offers.Reply;
import onward.offers.Unsuitable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The guidance of 2009 on offers, sentence by sentence: paras 2 to 5 and 16 to 22. */
class OfferParagraphsTest {
  @Test
  void para_2_a_commitment_to_offer_by_the_end_of_september_a_suitable_place() {
    assertThat(gives(SEPTEMBER, inYear11().offered(dated(offer(), "2026-09-30")))).isEqualTo("110");
    assertThat(
            decided(Edition.TODAY, SEPTEMBER, inYear11().offered(dated(offer(), "2026-09-30")))
                .metBySeptember())
        .isTrue();
  }

  @Test
  void para_3_the_guarantee_was_extended_to_17_year_olds() {
    assertThat(gives(JUNE, inYear12().offered(offer()))).isEqualTo("110");
  }

  @Test
  void para_3_a_further_opportunity_for_those_who_had_enrolled_on_1_year_or_short_courses() {
    var person = inYear12().enrolled(null, "2025-09-03", "2026-07-10", null);
    assertThat(gives(JUNE, person)).isEqualTo("159");
    assertThat(gives(JUNE, person.offered(offer()))).isEqualTo("110");
  }

  @Test
  void para_4_measured_on_the_basis_of_an_offer_and_not_on_the_take_up_of_a_place() {
    assertThat(gives(JUNE, inYear11().offered(replied(offer(), Reply.ACCEPTED)))).isEqualTo("110");
    assertThat(gives(JUNE, inYear11().offered(replied(offer(), Reply.DECLINED)))).isEqualTo("110");
    assertThat(gives(JUNE, inYear11().offered(offer()))).isEqualTo("110");
  }

  @Test
  void para_4_not_turning_up_takes_no_offer_away() {
    assertThat(gives("2026-10-31", inYear11().offered(offer()).left("2026-09-08")))
        .isEqualTo("110");
  }

  @Test
  void para_5_an_intended_destination_is_not_an_offer() {
    assertThat(gives(JUNE, inYear11().intends("121", "Northgate College", "", "2026-01-20")))
        .isEqualTo("159");
  }

  @Test
  void para_16_an_offer_made_by_the_end_of_september() {
    var late = inYear11().offered(dated(offer(), "2026-10-01"));
    assertThat(gives(SEPTEMBER, late)).isEqualTo("159");
    assertThat(decided(Edition.TODAY, "2026-10-01", late).metBySeptember()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2026-10-01,110", "2026-10-31,110", "2026-11-01,110", "2027-01-10,110"})
  void para_16_the_agreed_start_date_can_be_after_the_end_of_september(String start, String code) {
    assertThat(gives(SEPTEMBER, inYear11().offered(starting(offer(), start)))).isEqualTo(code);
  }

  @Test
  void para_16_no_later_than_the_beginning_of_the_january_term() {
    assertThat(gives(SEPTEMBER, inYear11().offered(starting(offer(), "2027-01-11"))))
        .isEqualTo("150");
  }

  @Test
  void para_16_a_start_that_belongs_to_the_guarantee_before_is_not_this_years() {
    assertThat(gives(SEPTEMBER, inYear11().offered(starting(offer(), "2026-01-10"))))
        .isEqualTo("150");
    assertThat(gives(SEPTEMBER, inYear11().offered(starting(offer(), "2026-01-11"))))
        .isEqualTo("110");
  }

  @Test
  void para_17_apprenticeship() {
    assertThat(gives(JUNE, inYear11().offered(offer(OfferKind.APPRENTICESHIP)))).isEqualTo("110");
  }

  @Test
  void para_17_both_the_training_element_and_a_job_where_this_is_a_condition_of_taking_it_up() {
    var offer = offer(OfferKind.APPRENTICESHIP);
    assertThat(gives(JUNE, inYear11().offered(conditional(offer, Condition.EMPLOYER_PLACE, null))))
        .isEqualTo("150");
    assertThat(gives(JUNE, inYear11().offered(conditional(offer, Condition.EMPLOYER_PLACE, true))))
        .isEqualTo("110");
  }

  @Test
  void para_17_this_may_not_be_the_case_for_programme_led_apprenticeships() {
    assertThat(gives(JUNE, inYear11().offered(offer(OfferKind.PROGRAMME_LED_APPRENTICESHIP))))
        .isEqualTo("110");
  }

  @Test
  void para_17_diploma() {
    assertThat(gives(JUNE, inYear11().offered(offer(OfferKind.DIPLOMA)))).isEqualTo("110");
  }

  @Test
  void para_17_entry_to_employment_or_flt_progression_pathway_pilot() {
    assertThat(gives(JUNE, inYear11().offered(offer(OfferKind.ENTRY_TO_EMPLOYMENT))))
        .isEqualTo("110");
  }

  @Test
  void para_17_general_qualifications_such_as_gcses_and_a_levels() {
    assertThat(gives(JUNE, inYear11().offered(offer(OfferKind.GENERAL_QUALIFICATION))))
        .isEqualTo("110");
  }

  @Test
  void para_17_other_lsc_funded_accredited_qualifications() {
    assertThat(gives(JUNE, inYear11().offered(offer(OfferKind.OTHER_ACCREDITED_QUALIFICATION))))
        .isEqualTo("110");
  }

  @ParameterizedTest
  @CsvSource({"2,110", "3,110", "Level 2,110", "1,120", "'',120", "level 1,120"})
  void para_17_employment_with_training_to_at_least_level_2(String level, String code) {
    var job = offerOf(OfferKind.EMPLOYMENT_WITH_TRAINING, "Northgate Motors", "Mechanic", level);
    assertThat(gives(JUNE, inYear11().offered(job))).isEqualTo(code);
  }

  @Test
  void para_17_the_offer_must_be_of_one_of_the_following() {
    var unknown = offerOf(OfferKind.JOB, "Northgate College", "A levels", "3");
    assertThat(gives(JUNE, inYear11().offered(unknown))).isEqualTo("120");
  }

  @ParameterizedTest
  @EnumSource(Unsuitable.class)
  void para_18_the_right_level_geographical_location_occupational_sector_and_learning_method(
      Unsuitable why) {
    var person = inYear11().offered(suited(false, why));
    assertThat(gives(JUNE, person)).isEqualTo("150");
    assertThat(decided(Edition.TODAY, JUNE, person).because()).contains("(" + why.words() + ")");
  }

  @Test
  void para_18_the_offer_must_be_appropriate_for_the_young_persons_individual_needs() {
    assertThat(gives(JUNE, inYear11().offered(suited(true, null)))).isEqualTo("110");
    assertThat(gives(JUNE, inYear11().offered(suited(false, null)))).isEqualTo("150");
  }

  @Test
  void para_18_of_a_place_on_a_specific_course_and_not_a_blanket_offer() {
    var blanket = offerOf(OfferKind.GENERAL_QUALIFICATION, "Own School", "", "3");
    var decision = decided(Edition.TODAY, JUNE, inYear11().offered(blanket));
    assertThat(decision.status().code()).isEqualTo("150");
    assertThat(decision.because()).contains("blanket offer");
    assertThat(decision.guidance()).contains("para 18");
  }

  @Test
  void para_18_not_a_training_provider_who_guarantees_a_place_to_any_young_person() {
    var blanket = offerOf(OfferKind.ENTRY_TO_EMPLOYMENT, "Northgate Training", " ", "");
    assertThat(gives(JUNE, inYear11().offered(blanket))).isEqualTo("150");
  }

  @Test
  void para_18_an_offer_that_names_no_provider_is_nobodys() {
    var nobodys = offerOf(OfferKind.GENERAL_QUALIFICATION, "", "A levels", "3");
    assertThat(decided(Edition.TODAY, JUNE, inYear11().offered(nobodys)).next())
        .endsWith("find out who made it.");
  }

  @Test
  void para_18_the_offer_must_include_an_agreed_start_date() {
    assertThat(gives(JUNE, inYear11().offered(starting(offer(), "")))).isEqualTo("150");
  }

  @Test
  void para_18_a_place_on_a_waiting_list_does_not_count_as_an_offer() {
    var waiting =
        new onward.offers.Offer(
            "Northgate College",
            OfferKind.GENERAL_QUALIFICATION,
            "A levels",
            "3",
            offer().offeredOn(),
            offer().startDate(),
            null,
            null,
            Place.WAITING_LIST,
            null,
            null,
            null,
            null);
    assertThat(gives(JUNE, inYear11().offered(waiting))).isEqualTo("150");
    assertThat(
            gives(
                JUNE,
                inYear11()
                    .applied(
                        "Northgate College", "2026-02-01", Outcome.WAITING_LIST, "2026-05-05")))
        .isEqualTo("150");
  }

  @Test
  void para_20_young_people_who_have_additional_needs_receive_a_suitable_offer() {
    assertThat(gives(JUNE, inYear11().withPlan().offered(offer()))).isEqualTo("110");
  }

  @Test
  void para_20_learning_difficulties_care_leavers_or_teenage_parenthood_are_no_status() {
    assertThat(gives(JUNE, inYear11().withPlan())).isEqualTo("159");
  }

  @Test
  void para_20_a_suitable_offer_comes_before_the_barrier_they_face() {
    var person =
        inYear11().withPlan().offered(offer()).circumstance(CircumstanceKind.CARING, "", "");
    assertThat(gives(JUNE, person)).isEqualTo("110");
  }

  @Test
  void para_21_some_who_make_a_late_decision_about_their_choices() {
    var late = inYear11().offered(dated(offer(), "2026-09-29"));
    assertThat(gives("2026-09-28", late)).isEqualTo("159");
    assertThat(gives("2026-09-29", late)).isEqualTo("110");
  }

  @Test
  void para_21_confident_of_achieving_the_gcse_results_they_need() {
    var person = inYear11().offered(conditional(offer(), Condition.GCSE_RESULTS, null));
    assertThat(gives(JUNE, person)).isEqualTo("110");
  }
}
