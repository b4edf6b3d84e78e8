package onward.guarantee;

import static onward.guarantee.MadeOffers.conditional;
import static onward.guarantee.MadeOffers.dated;
import static onward.guarantee.MadeOffers.replied;
import static onward.guarantee.MadeOffers.withdrawn;
import static onward.guarantee.Someone.code;
import static onward.guarantee.Someone.day;
import static onward.guarantee.Someone.inYear11;
import static onward.guarantee.Someone.inYear12;
import static onward.guarantee.Someone.offer;
import static onward.guarantee.Someone.on;
import static org.assertj.core.api.Assertions.assertThat;

import onward.activity.Completion;
import onward.activity.CourseKind;
import onward.offers.Condition;
import onward.offers.Offer;
import onward.offers.OfferKind;
import onward.offers.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answer 2: an offer made, or its proof (paras 4, 16 to 18). */
class OfferMadeTest {
  @Test
  void the_offer_is_of_a_place_on_a_specific_course_with_an_agreed_start_date() {
    var decision = on("2026-06-30", inYear11().offered(offer()));
    assertThat(decision.status()).isEqualTo(GuaranteeStatus.OFFER);
    assertThat(decision.because())
        .isEqualTo(
            "Northgate College offered A levels on 3 March 2026, starting 7 September 2026.");
    assertThat(decision.guidance()).containsExactly("para 16", "para 17", "para 18");
    assertThat(decision.next()).isEmpty();
    assertThat(decision.used()).containsExactly(new Decision.FactUsed("offer", 1));
  }

  @Test
  void the_guarantee_is_measured_on_the_offer_and_not_on_the_take_up() {
    var decision = on("2026-06-30", inYear11().offered(replied(offer(), Reply.DECLINED)));
    assertThat(decision.status().code()).isEqualTo("110");
    assertThat(decision.because()).endsWith("It was declined; the offer counts all the same.");
    assertThat(decision.guidance()).contains("para 4");
  }

  @Test
  void leaving_or_not_starting_does_not_take_the_offer_away() {
    assertThat(code("2026-10-31", inYear11().offered(offer()).left("2026-09-07"))).isEqualTo("110");
  }

  @Test
  void offers_conditional_on_gcses_count_and_are_reviewed_once_results_are_known() {
    var person = inYear11().offered(conditional(offer(), Condition.GCSE_RESULTS, null));
    assertThat(on("2026-06-30", person).next())
        .isEqualTo("The results on 20 August 2026 will settle the condition.");
    var after = on("2026-09-30", person);
    assertThat(after.status().code()).isEqualTo("110");
    assertThat(after.next())
        .isEqualTo("The condition is due for review: ask Northgate College whether it was met.");
  }

  @Test
  void a_gcse_condition_not_met_is_no_offer_but_was_one_before_the_results() {
    var person =
        inYear11()
            .learnt("2026-08-28")
            .offered(conditional(offer(), Condition.GCSE_RESULTS, false));
    assertThat(code("2026-09-30", person)).isEqualTo("150");
    assertThat(code("2026-07-31", person)).isEqualTo("110");
  }

  @Test
  void a_kind_of_another_year_counts_and_is_flagged() {
    var diploma = on("2026-06-30", inYear11().offered(offer(OfferKind.DIPLOMA)));
    assertThat(diploma.status()).isEqualTo(GuaranteeStatus.OFFER);
    assertThat(diploma.because()).contains("another year's guidance");
    assertThat(on("2026-06-30", inYear11().offered(offer(OfferKind.T_LEVEL))).because())
        .doesNotContain("another year's guidance");
  }

  @Test
  void a_firm_offer_speaks_before_a_conditional_one_and_that_before_a_declined_one() {
    var declined = replied(offer(OfferKind.DIPLOMA), Reply.DECLINED);
    var open = conditional(offer(OfferKind.T_LEVEL), Condition.GCSE_RESULTS, null);
    var person = inYear11().offered(declined).offered(open);
    assertThat(on("2026-06-30", person).used()).extracting("id").containsExactly(2L);
    assertThat(on("2026-06-30", person.offered(offer())).used())
        .extracting("id")
        .containsExactly(3L);
  }

  @Test
  void an_offer_without_a_date_counts_from_the_day_its_list_came() {
    var person = inYear11().learnt("2026-06-04").offered(dated(offer(), ""));
    assertThat(code("2026-06-03", person)).isEqualTo("159");
    assertThat(code("2026-06-04", person)).isEqualTo("110");
    assertThat(on("2026-06-04", person).because())
        .isEqualTo("Northgate College offered A levels, starting 7 September 2026.");
  }

  @Test
  void an_offer_of_3_october_is_not_one_by_the_end_of_september() {
    var person = inYear11().offered(dated(offer(), "2026-10-03"));
    assertThat(code("2026-09-30", person)).isEqualTo("159");
    var october = on("2026-10-31", person);
    assertThat(october.status().code()).isEqualTo("110");
    assertThat(october.metBySeptember()).isFalse();
    assertThat(october.because()).endsWith("There was no offer by 30 September 2026.");
  }

  @Test
  void an_offer_withdrawn_in_october_had_met_the_guarantee_in_september() {
    var person = inYear11().offered(withdrawn(offer(), "2026-10-05"));
    var october = on("2026-10-31", person);
    assertThat(october.status().code()).isEqualTo("150");
    assertThat(october.metBySeptember()).isTrue();
    assertThat(on("2026-09-30", person).metBySeptember()).isTrue();
  }

  @Test
  void an_enrolment_proves_the_offer() {
    var decision =
        on("2026-09-30", inYear11().enrolled(CourseKind.A_LEVEL, "2026-09-04", "", null));
    assertThat(decision.status().code()).isEqualTo("110");
    assertThat(decision.because())
        .isEqualTo(
            "Enrolled at Northgate College (Sciences) on 4 September 2026; an enrolment proves the"
                + " offer.");
    assertThat(decision.metBySeptember()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-31,2026-09-30,159",
    "2026-08-01,2026-09-30,110",
    "2026-09-30,2026-09-30,110",
    "2026-10-01,2026-09-30,159"
  })
  void it_proves_it_if_begun_between_1_august_and_the_day(String start, String day, String code) {
    assertThat(code(day, inYear11().enrolled(CourseKind.OTHER, start, "", null))).isEqualTo(code);
    assertThat(code(day, inYear11().doing("230", start))).isEqualTo(code);
  }

  @Test
  void an_enrolment_since_withdrawn_still_proves_the_offer_and_an_activity_since_ended_does_not() {
    var enrolled =
        inYear11().enrolled(null, "2026-09-04", "", "2026-09-20", Completion.WITHDRAWN, false);
    assertThat(code("2026-09-30", enrolled)).isEqualTo("110");
    var activity = inYear11().doing("230", "2026-09-04", "", "2026-09-20", null, false);
    assertThat(code("2026-09-30", activity)).isEqualTo("159");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "210", "220", "230", "240", "250", "270", "280", "290", "310", "320", "381", "410", "430",
        "440", "450", "460"
      })
  void being_in_learning_proves_the_offer(String activity) {
    assertThat(code("2026-09-30", inYear11().doing(activity, "2026-09-01"))).isEqualTo("110");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"260", "550", "610", "615", "619", "660", "670", "680", "810", "820", "830"})
  void no_other_activity_gives_a_status(String activity) {
    assertThat(code("2026-09-30", inYear11().doing(activity, "2026-09-01"))).isEqualTo("159");
  }

  @Test
  void a_start_agreed_in_learning_that_meets_the_duty_counts_whenever_it_was_agreed() {
    assertThat(code("2026-06-30", inYear11().doing("616", "2026-06-01"))).isEqualTo("110");
  }

  @Test
  void last_years_offer_is_not_this_years() {
    var last =
        new Offer(
            "Northgate College",
            OfferKind.GENERAL_QUALIFICATION,
            "A levels",
            "3",
            day("2025-03-03"),
            day("2025-09-04"),
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    assertThat(code("2026-06-30", inYear12().offered(last))).isEqualTo("159");
    assertThat(code("2026-06-30", inYear12().offered(last).offered(offer()))).isEqualTo("110");
  }
}
