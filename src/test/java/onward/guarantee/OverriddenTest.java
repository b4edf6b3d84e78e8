package onward.guarantee;

import static onward.guarantee.Guidance.JUNE;
import static onward.guarantee.Guidance.gives;
import static onward.guarantee.Someone.inYear11;
import static onward.guarantee.Someone.inYear12;
import static onward.guarantee.Someone.offer;
import static onward.guarantee.Someone.on;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person decided against the facts. */
class OverriddenTest {
  @ParameterizedTest
  @EnumSource(GuaranteeStatus.class)
  void any_status_may_be_given_to_year_12(GuaranteeStatus status) {
    var person = inYear12().overridden(status.code(), "2026-06-01", "2026-07-31");
    assertThat(gives(JUNE, person)).isEqualTo(status.code());
  }

  @Test
  void it_says_who_why_until_when_and_what_the_facts_alone_say() {
    var decision =
        on(JUNE, inYear11().offered(offer()).overridden("122", "2026-06-01", "2026-07-31"));
    assertThat(decision.because())
        .isEqualTo(
            "Dana Price decided this against the facts from 1 June 2026 to 31 July 2026: seen at"
                + " home. The facts alone say: Offer of education or training made (110).");
    assertThat(decision.next()).isEqualTo("From 1 August 2026 the facts decide again.");
    assertThat(decision.used()).containsExactly(new Decision.FactUsed("status_override", 2));
    assertThat(decision.guidance()).contains("para 23", "Annex 4");
  }

  @Test
  void before_and_after_it_the_facts_decide() {
    var person = inYear11().offered(offer()).overridden("122", "2026-06-01", "2026-07-31");
    assertThat(gives("2026-05-31", person)).isEqualTo("110");
    assertThat(gives("2026-06-01", person)).isEqualTo("122");
    assertThat(gives("2026-07-31", person)).isEqualTo("122");
    assertThat(gives("2026-08-01", person)).isEqualTo("110");
  }

  @Test
  void a_year_12_status_never_stands_on_year_11() {
    assertThat(gives(JUNE, inYear11().overridden("114", "2026-06-01", "2026-07-31")))
        .isEqualTo("159");
    assertThat(gives(JUNE, inYear11().overridden("115", "2026-06-01", "2026-07-31")))
        .isEqualTo("159");
  }

  @Test
  void a_code_that_is_no_status_overrides_nothing() {
    assertThat(gives(JUNE, inYear11().overridden("999", "2026-06-01", "2026-07-31")))
        .isEqualTo("159");
  }

  @Test
  void an_offer_given_by_a_person_in_september_met_the_guarantee() {
    var person = inYear11().overridden("110", "2026-09-01", "2026-12-31");
    assertThat(on("2026-10-31", person).metBySeptember()).isTrue();
    var late = inYear11().overridden("110", "2026-10-01", "2026-12-31");
    assertThat(on("2026-10-31", late).metBySeptember()).isFalse();
  }
}
