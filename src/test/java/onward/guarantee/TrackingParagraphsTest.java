package onward.guarantee;

import static onward.guarantee.Guidance.JUNE;
import static onward.guarantee.Guidance.SEPTEMBER;
import static onward.guarantee.Guidance.decided;
import static onward.guarantee.Guidance.gives;
import static onward.guarantee.MadeOffers.conditional;
import static onward.guarantee.MadeOffers.replied;
import static onward.guarantee.Someone.inYear11;
import static onward.guarantee.Someone.inYear12;
import static onward.guarantee.Someone.offer;
import static org.assertj.core.api.Assertions.assertThat;

import onward.activity.Completion;
import onward.activity.CourseKind;
import onward.applications.Outcome;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.contacts.Channel;
import onward.contacts.ContactOutcome;
import onward.contacts.Said;
import onward.offers.Condition;
import onward.offers.ConditionState;
import onward.offers.OfferKind;
import onward.offers.OfferRule;
import onward.offers.Reply;
import onward.offers.Verdict;
import onward.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The guidance of 2009 on tracking and recording: paras 12, 26 to 33 and 40 to 44, Annexes 3 and 4
 * of those without an offer.
 */
class TrackingParagraphsTest {
  @Test
  void para_12_x_tracking_the_applications_and_offers_made() {
    var person = inYear11().applied("Northgate College", "2026-02-02", null, "");
    assertThat(gives(JUNE, person)).isEqualTo("140");
    assertThat(gives(JUNE, person.offered(offer()))).isEqualTo("110");
  }

  @Test
  void para_12_x_those_who_have_yet_to_apply_for_learning() {
    assertThat(gives(JUNE, inYear11().said("2026-06-10", Said.NOT_APPLYING))).isEqualTo("151");
  }

  @Test
  void para_12_x_those_who_change_their_minds() {
    var person =
        inYear11().applied("Northgate College", "2026-02-02", Outcome.WITHDRAWN, "2026-05-06");
    assertThat(gives("2026-05-05", person)).isEqualTo("140");
    assertThat(gives("2026-05-06", person)).isEqualTo("151");
  }

  @Test
  void para_12_xiv_confirming_that_offers_have_been_taken_up() {
    var decision =
        decided(
            Edition.TODAY,
            SEPTEMBER,
            inYear11().enrolled(CourseKind.OTHER, "2026-09-07", "", Completion.CONTINUING));
    assertThat(decision.status().code()).isEqualTo("110");
    assertThat(decision.because()).endsWith("an enrolment proves the offer.");
  }

  @Test
  void para_28_the_codes_that_should_be_used_are_given_by_the_facts() {
    assertThat(decided(Edition.GUIDANCE_2009, JUNE, inYear11().offered(offer())).used())
        .containsExactly(new Decision.FactUsed("offer", 1));
  }

  @Test
  void para_31_young_people_who_cannot_be_contacted_and_cannot_therefore_be_made_an_offer() {
    assertThat(
            gives(
                JUNE,
                inYear11().contacted("2026-06-10", Channel.LETTER, ContactOutcome.MOVED_AWAY)))
        .isEqualTo("153");
  }

  @Test
  void para_32_guarantee_status_not_known_is_told_apart_from_no_offer_made() {
    assertThat(GuaranteeStatus.NOT_YET_RECORDED.group()).isEqualTo(StatusGroup.NOT_RECORDED);
    assertThat(gives(JUNE, inYear11())).isEqualTo("159");
  }

  @Test
  void para_32_those_who_had_not_applied_or_could_not_find_a_course_are_not_overlooked() {
    assertThat(gives(JUNE, inYear11().said("2026-06-10", Said.NOT_APPLYING))).isEqualTo("151");
    assertThat(gives(JUNE, inYear11().said("2026-06-10", Said.CANNOT_FIND_A_SUITABLE_COURSE)))
        .isEqualTo("150");
  }

  @Test
  void para_32_no_offer_made_declines_as_they_make_applications_and_receive_offers() {
    var person = inYear11().said("2026-06-10", Said.UNDECIDED);
    assertThat(gives(JUNE, person)).isEqualTo("151");
    person.applied("Northgate College", "2026-07-01", null, "");
    assertThat(gives("2026-07-31", person)).isEqualTo("140");
    assertThat(gives("2026-08-31", person.offered(offer()))).isEqualTo("110");
  }

  @Test
  void para_40_those_whose_results_were_less_good_than_they_hoped() {
    var person =
        inYear11()
            .learnt("2026-08-28")
            .offered(conditional(offer(), Condition.GCSE_RESULTS, false));
    assertThat(gives(SEPTEMBER, person)).isEqualTo("150");
    assertThat(decided(Edition.TODAY, SEPTEMBER, person).next())
        .endsWith("find a course that fits the results.");
  }

  @Test
  void para_40_results_day_gives_an_opportunity_to_confirm_offers() {
    var person = inYear11().offered(conditional(offer(), Condition.GCSE_RESULTS, true));
    assertThat(decided(Edition.TODAY, SEPTEMBER, person).because()).contains("condition is met");
  }

  @ParameterizedTest
  @CsvSource({"2026-08-19,OPEN", "2026-08-20,DUE_FOR_REVIEW", "2026-09-30,DUE_FOR_REVIEW"})
  void para_40_until_results_day_the_condition_is_open_and_then_due(
      String day, ConditionState state) {
    var person = inYear11().offered(conditional(offer(), Condition.GCSE_RESULTS, null));
    var known = person.facts().offers().getFirst();
    var terms = Settings.DEFAULT.terms(new Campaign(2026), Edition.TODAY);
    assertThat(OfferRule.condition(known, terms, Someone.day(day))).isEqualTo(state);
    assertThat(gives(day, person)).isEqualTo("110");
  }

  @Test
  void para_44_the_reason_why_young_people_are_without_an_offer() {
    var person = inYear11().applied("Northgate College", "2026-02-02", Outcome.FULL, "2026-05-06");
    assertThat(decided(Edition.TODAY, JUNE, person).because())
        .isEqualTo(
            "The course applied for at Northgate College for Bricklaying was full on 6 May 2026.");
  }

  @Test
  void annex_1_informing_of_young_people_who_refuse_places() {
    assertThat(
            decided(Edition.TODAY, JUNE, inYear11().offered(replied(offer(), Reply.DECLINED)))
                .next())
        .isEqualTo("Talk to the young person about what they want instead.");
  }

  @Test
  void annex_3_already_been_offered_a_place_is_to_be_confirmed_with_the_provider() {
    var person = inYear11().intends("121", "", "Northgate College", "2026-02-02");
    assertThat(gives(JUNE, person)).isEqualTo("150");
    assertThat(decided(Edition.TODAY, JUNE, person).next())
        .contains("ask Northgate College for the start date");
    assertThat(gives(JUNE, person.offered(offer()))).isEqualTo("110");
  }

  @ParameterizedTest
  @CsvSource({"111", "121", "211", "311", "321", "411", "511", "611"})
  void annex_3_no_box_of_the_form_is_a_status(String destination) {
    assertThat(gives(JUNE, inYear11().intends(destination, "", "", "2026-02-02"))).isEqualTo("159");
  }

  @Test
  void annex_4_there_must_be_an_agreed_start_date_which_should_be_recorded() {
    assertThat(decided(Edition.TODAY, JUNE, inYear11().offered(offer())).because())
        .contains("starting 7 September 2026");
  }

  @Test
  void annex_4_offers_that_are_conditional_on_gcse_attainment_may_be_counted() {
    assertThat(gives(JUNE, inYear11().offered(conditional(offer(), Condition.GCSE_RESULTS, null))))
        .isEqualTo("110");
  }

  @Test
  void annex_4_but_should_be_reviewed_once_gcse_results_are_known() {
    var person = inYear11().offered(conditional(offer(), Condition.GCSE_RESULTS, null));
    assertThat(decided(Edition.TODAY, SEPTEMBER, person).next()).contains("due for review");
  }

  @Test
  void annex_4_do_not_include_offers_on_condition_of_finding_a_job_or_employer_placement() {
    for (var kind : new OfferKind[] {OfferKind.APPRENTICESHIP, OfferKind.TRAINEESHIP}) {
      var offer = conditional(offer(kind), Condition.EMPLOYER_PLACE, null);
      assertThat(gives(JUNE, inYear11().offered(offer))).isEqualTo("150");
    }
  }

  @Test
  void annex_4_do_not_include_offers_of_personal_development_opportunities() {
    assertThat(gives(JUNE, inYear11().offered(offer(OfferKind.PERSONAL_DEVELOPMENT_OPPORTUNITY))))
        .isNotEqualTo("110");
  }

  @Test
  void annex_4_conditional_and_firm_offers_and_starts_before_and_after_the_end_of_october() {
    var terms = Settings.DEFAULT.terms(new Campaign(2026), Edition.GUIDANCE_2009);
    var person =
        inYear11()
            .offered(offer())
            .offered(
                conditional(
                    MadeOffers.starting(offer(), "2026-11-01"), Condition.GCSE_RESULTS, null));
    assertThat(person.facts().offers())
        .extracting(
            known -> ((Verdict.Counts) OfferRule.decide(known, terms, Someone.day(JUNE))).option())
        .containsExactly(
            "firm, starts by the end of October", "conditional, starts after the end of October");
  }

  @Test
  void annex_4_cannot_find_a_suitable_course() {
    assertThat(gives(JUNE, inYear11().said("2026-06-10", Said.CANNOT_FIND_A_SUITABLE_COURSE)))
        .isEqualTo("150");
  }

  @Test
  void annex_4_applied_for_a_course_that_is_fully_subscribed() {
    assertThat(
            gives(
                JUNE,
                inYear11().applied("Northgate College", "2026-02-02", Outcome.FULL, "2026-05-06")))
        .isEqualTo("150");
  }

  @Test
  void annex_4_had_their_application_rejected_and_not_yet_made_a_further_application() {
    var person =
        inYear11().applied("Northgate College", "2026-02-02", Outcome.REJECTED, "2026-05-06");
    assertThat(gives(JUNE, person)).isEqualTo("150");
    assertThat(gives(JUNE, person.applied("Southgate College", "2026-06-01", null, "")))
        .isEqualTo("140");
  }

  @Test
  void annex_4_an_apprenticeship_place_which_they_cannot_take_up_until_they_have_found_a_job() {
    var offer = conditional(offer(OfferKind.APPRENTICESHIP), Condition.EMPLOYER_PLACE, false);
    var decision = decided(Edition.TODAY, JUNE, inYear11().offered(offer));
    assertThat(decision.status().code()).isEqualTo("150");
    assertThat(decision.because()).contains("depends on finding an employer");
  }

  @Test
  void annex_4_on_a_waiting_list_or_who_do_not_have_a_start_date() {
    assertThat(
            gives(
                JUNE,
                inYear11()
                    .applied(
                        "Northgate College", "2026-02-02", Outcome.WAITING_LIST, "2026-05-06")))
        .isEqualTo("150");
    assertThat(
            gives(
                JUNE,
                inYear11()
                    .applied("Northgate College", "2026-02-02", Outcome.OFFERED, "2026-05-06")))
        .isEqualTo("150");
  }

  @Test
  void annex_4_is_undecided_about_what_they_want_to_do() {
    assertThat(gives(JUNE, inYear11().said("2026-06-10", Said.UNDECIDED))).isEqualTo("151");
  }

  @Test
  void annex_4_has_not_applied_for_a_learning_place() {
    assertThat(gives(JUNE, inYear11().said("2026-06-10", Said.LOOKING_FOR_A_COURSE)))
        .isEqualTo("151");
  }

  @Test
  void annex_4_has_applied_for_a_place_in_learning_but_the_result_is_not_yet_known() {
    assertThat(gives(JUNE, inYear11().applied("Northgate College", "2026-02-02", null, "")))
        .isEqualTo("140");
    assertThat(
            gives(
                JUNE, inYear12().applied("Northgate College", "2026-02-02", Outcome.AWAITING, "")))
        .isEqualTo("140");
  }

  @Test
  void annex_4_not_responded_to_phone_calls_letter_e_mails_text_messages_or_home_visits() {
    for (var second : new Channel[] {Channel.LETTER, Channel.EMAIL, Channel.TEXT, Channel.VISIT}) {
      var person =
          inYear11()
              .contacted("2026-06-02", Channel.PHONE, ContactOutcome.NO_REPLY)
              .contacted("2026-06-05", Channel.PHONE, ContactOutcome.NO_REPLY)
              .contacted("2026-06-09", second, ContactOutcome.NO_REPLY);
      assertThat(gives(JUNE, person)).isEqualTo("154");
      assertThat(decided(Edition.TODAY, JUNE, person).used())
          .as("each attempt is evidence")
          .extracting(Decision.FactUsed::id)
          .containsExactly(1L, 2L, 3L);
    }
  }

  @Test
  void annex_4_he_or_she_does_not_appear_on_any_list_of_those_made_an_offer() {
    var person =
        inYear11()
            .contacted("2026-06-02", Channel.PHONE, ContactOutcome.NO_REPLY)
            .contacted("2026-06-05", Channel.TEXT, ContactOutcome.NO_REPLY)
            .contacted("2026-06-09", Channel.VISIT, ContactOutcome.NO_REPLY)
            .offered(offer());
    assertThat(gives(JUNE, person)).isEqualTo("110");
  }

  @Test
  void annex_4_moved_away_and_have_not_left_a_forwarding_address() {
    var person = inYear11().contacted("2026-06-02", Channel.VISIT, ContactOutcome.MOVED_AWAY);
    assertThat(decided(Edition.TODAY, JUNE, person).because())
        .isEqualTo("On 2 June 2026 they were found to have moved away, with no new address.");
  }

  @Test
  void annex_4_blank_entries_default_to_this_code() {
    assertThat(gives(JUNE, inYear11())).isEqualTo("159");
    assertThat(gives(JUNE, inYear12())).isEqualTo("159");
  }

  @ParameterizedTest
  @EnumSource(GuaranteeStatus.class)
  void annex_4_every_status_is_in_one_of_the_groups_and_given_by_one_line(GuaranteeStatus status) {
    assertThat(Clause.of(status).statuses()).contains(status);
    assertThat(GuaranteeStatus.of(status.code())).isEqualTo(status);
  }
}
