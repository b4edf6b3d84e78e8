package onward.guarantee;

import static onward.guarantee.MadeOffers.replied;
import static onward.guarantee.MadeOffers.withdrawn;
import static onward.guarantee.Someone.code;
import static onward.guarantee.Someone.day;
import static onward.guarantee.Someone.inYear11;
import static onward.guarantee.Someone.inYear12;
import static onward.guarantee.Someone.offer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.contacts.Said;
import onward.offers.OfferKind;
import onward.offers.Reply;
import onward.settings.Settings;
import org.junit.jupiter.api.Test;

/** Facts that contradict each other are decided by a stated rule. */
class ContradictionsTest {
  private static final Campaign C2026 = new Campaign(2026);

  @Test
  void an_offer_accepted_and_withdrawn_the_same_day_is_withdrawn() {
    var offer = withdrawn(replied(offer(), Reply.ACCEPTED), "2026-03-03");
    assertThat(code("2026-06-30", inYear11().offered(offer))).isEqualTo("150");
  }

  @Test
  void an_activity_that_ends_before_it_starts_is_over() {
    assertThat(
            code(
                "2026-06-30", inYear11().doing("330", "2026-06-10", "", "2026-06-01", null, false)))
        .isEqualTo("159");
  }

  @Test
  void of_two_current_activities_the_one_begun_last_holds() {
    assertThat(
            code(
                "2026-06-30",
                inYear12()
                    .doing("210", "2025-09-03", "2027-07-31", "", null, false)
                    .doing("330", "2026-05-05")))
        .isEqualTo("120");
    assertThat(
            code(
                "2026-06-30",
                inYear12()
                    .doing("210", "2025-09-03", "2027-07-31", "", null, false)
                    .doing("360", "2026-05-05")))
        .as("a part-time job beside learning")
        .isEqualTo("114");
  }

  @Test
  void a_contact_in_the_future_is_not_evidence_yet() {
    assertThat(code("2026-06-30", inYear11().said("2026-07-01", Said.UNDECIDED))).isEqualTo("159");
  }

  @Test
  void both_editions_give_the_same_code_from_the_same_facts() {
    for (var kind : List.of(OfferKind.ENTRY_TO_EMPLOYMENT, OfferKind.T_LEVEL)) {
      var old =
          new GuaranteeRule(
              C2026, Edition.GUIDANCE_2009, Settings.DEFAULT, UnaryOperator.identity());
      assertThat(old.decide(inYear11().offered(offer(kind)).facts(), day("2026-06-30")).status())
          .isEqualTo(GuaranteeStatus.OFFER);
    }
  }
}
