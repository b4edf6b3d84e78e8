package onward.guarantee;

import static onward.guarantee.MadeOffers.replied;
import static onward.guarantee.MadeOffers.withdrawn;
import static onward.guarantee.Someone.code;
import static onward.guarantee.Someone.inYear11;
import static onward.guarantee.Someone.inYear12;
import static onward.guarantee.Someone.offer;
import static onward.guarantee.Someone.on;
import static org.assertj.core.api.Assertions.assertThat;

import onward.circumstances.CircumstanceKind;
import onward.offers.Offer;
import onward.offers.OfferKind;
import onward.offers.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers 3, 5, 6 and 7: an offer is not appropriate (paras 23 to 25, 36). */
class NotAppropriateTest {
  @ParameterizedTest
  @EnumSource(
      value = CircumstanceKind.class,
      names = {"HOMELESSNESS", "CUSTODY", "ILLNESS", "PREGNANCY", "CARING"})
  void other_issues_to_solve_before_in_a_position_to_take_up_learning(CircumstanceKind kind) {
    var decision = on("2026-06-30", inYear11().circumstance(kind, "2026-05-05", ""));
    assertThat(decision.status().code()).isEqualTo("122");
    assertThat(decision.because()).endsWith(" since 5 May 2026 prevents learning for now.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"620", "630", "640", "650", "710"})
  void an_activity_may_be_such_a_circumstance(String activity) {
    assertThat(code("2026-06-30", inYear11().doing(activity, "2026-05-05"))).isEqualTo("122");
  }

  @Test
  void a_circumstance_holds_from_its_first_day_to_its_last() {
    var person = inYear11().circumstance(CircumstanceKind.ILLNESS, "2026-05-05", "2026-06-30");
    assertThat(code("2026-05-04", person)).isEqualTo("159");
    assertThat(code("2026-05-05", person)).isEqualTo("122");
    assertThat(code("2026-06-30", person)).isEqualTo("122");
    assertThat(code("2026-07-01", person)).isEqualTo("159");
  }

  @Test
  void young_people_with_additional_needs_should_receive_an_offer() {
    assertThat(code("2026-06-30", inYear11().withPlan())).isEqualTo("159");
    assertThat(
            code(
                "2026-06-30",
                inYear11().offered(offer()).circumstance(CircumstanceKind.ILLNESS, "", "")))
        .isEqualTo("110");
  }

  @ParameterizedTest
  @EnumSource(
      value = OfferKind.class,
      names = {
        "PERSONAL_DEVELOPMENT_OPPORTUNITY",
        "ENTRY_TO_LEARNING",
        "ACTIVITY_AGREEMENT",
        "RE_ENGAGEMENT"
      })
  void young_people_whose_offer_is_a_pdo_are_recorded_separately(OfferKind kind) {
    assertThat(code("2026-06-30", inYear11().offered(offer(kind)))).isEqualTo("124");
    assertThat(code("2026-06-30", inYear11().offered(withdrawn(offer(kind), "2026-06-01"))))
        .isEqualTo("150");
    assertThat(code("2026-06-30", inYear11().offered(replied(offer(kind), Reply.DECLINED))))
        .isEqualTo("124");
  }

  @Test
  void re_engagement_under_way_is_personal_development() {
    assertThat(code("2026-06-30", inYear11().doing("530", "2026-05-05"))).isEqualTo("124");
  }

  @ParameterizedTest
  @ValueSource(strings = {"330", "340", "350", "360", "380"})
  void young_people_who_have_started_a_job_have_found_employment(String activity) {
    assertThat(code("2026-06-30", inYear11().doing(activity, "2026-05-05"))).isEqualTo("120");
    assertThat(code("2026-06-30", inYear12().doing(activity, "2026-05-05"))).isEqualTo("120");
  }

  @Test
  void a_firm_offer_of_a_job_which_they_intend_to_take_up() {
    assertThat(code("2026-06-30", inYear11().offered(offer(OfferKind.JOB)))).isEqualTo("120");
    assertThat(
            code("2026-06-30", inYear11().offered(replied(offer(OfferKind.JOB), Reply.DECLINED))))
        .isEqualTo("150");
  }

  @ParameterizedTest
  @CsvSource({"2,110", "Level 3,110", "1,120", "'',120", "Entry,120"})
  void employment_counts_with_training_to_at_least_level_2(String level, String code) {
    var offer = offer(OfferKind.EMPLOYMENT_WITH_TRAINING);
    var job =
        new Offer(
            offer.provider(),
            offer.kind(),
            "Retail",
            level,
            offer.offeredOn(),
            offer.startDate(),
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    assertThat(code("2026-06-30", inYear11().offered(job))).isEqualTo(code);
  }

  @Test
  void seventeen_year_olds_who_wish_to_return_to_learning_have_not_found_employment() {
    assertThat(code("2026-06-30", inYear12().doing("330", "2026-05-05", "", "", null, true)))
        .isEqualTo("159");
    assertThat(code("2026-06-30", inYear11().doing("330", "2026-05-05", "", "", null, true)))
        .as("para 36 is about Year 12")
        .isEqualTo("120");
  }

  @ParameterizedTest
  @EnumSource(
      value = CircumstanceKind.class,
      names = {
        "VOLUNTARY_WORK",
        "TRAVELLING",
        "OUTSIDE_ENGLAND",
        "WILL_NOT_CONSIDER_LEARNING",
        "OTHER"
      })
  void an_offer_would_not_be_appropriate_for_other_reasons(CircumstanceKind kind) {
    assertThat(code("2026-06-30", inYear11().circumstance(kind, "2026-05-05", "")))
        .isEqualTo("123");
  }

  @Test
  void unpaid_work_is_another_reason() {
    assertThat(code("2026-06-30", inYear11().doing("540", "2026-05-05"))).isEqualTo("123");
  }
}
