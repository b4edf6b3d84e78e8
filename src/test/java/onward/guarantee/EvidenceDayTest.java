package onward.guarantee;

import static onward.guarantee.MadeOffers.conditional;
import static onward.guarantee.MadeOffers.starting;
import static onward.guarantee.MadeOffers.withdrawn;
import static onward.guarantee.Someone.code;
import static onward.guarantee.Someone.inYear11;
import static onward.guarantee.Someone.offer;
import static org.assertj.core.api.Assertions.assertThat;

import onward.contacts.Said;
import onward.offers.Condition;
import onward.offers.Offer;
import onward.offers.Place;
import org.junit.jupiter.api.Test;

/** From which day an offer that does not count is evidence: the latest evidence decides. */
class EvidenceDayTest {
  private static String after(Offer offer, String spokeOn, String learnt) {
    return code(
        "2026-10-15", inYear11().learnt(learnt).said(spokeOn, Said.UNDECIDED).offered(offer));
  }

  @Test
  void an_offer_that_lacks_something_is_evidence_from_the_day_it_was_made() {
    assertThat(after(starting(offer(), ""), "2026-03-02", "2026-06-01")).isEqualTo("150");
    assertThat(after(starting(offer(), ""), "2026-03-03", "2026-06-01"))
        .as("on the same day no appropriate provision comes first")
        .isEqualTo("150");
    assertThat(after(starting(offer(), ""), "2026-03-04", "2026-06-01")).isEqualTo("151");
  }

  @Test
  void one_withdrawn_from_the_day_it_was_withdrawn() {
    var offer = withdrawn(offer(), "2026-05-05");
    assertThat(after(offer, "2026-05-05", "2026-06-01")).isEqualTo("150");
    assertThat(after(offer, "2026-05-06", "2026-06-01")).isEqualTo("151");
  }

  @Test
  void one_withdrawn_before_it_was_made_from_the_day_it_was_made() {
    var offer = withdrawn(offer(), "2026-03-01");
    assertThat(after(offer, "2026-03-03", "2026-06-01")).isEqualTo("150");
    assertThat(after(offer, "2026-03-04", "2026-06-01")).isEqualTo("151");
  }

  @Test
  void one_whose_results_were_not_met_from_results_day_or_earlier_if_it_was_told_before() {
    var failed = conditional(offer(), Condition.GCSE_RESULTS, false);
    assertThat(after(failed, "2026-08-20", "2026-09-20")).isEqualTo("150");
    assertThat(after(failed, "2026-08-28", "2026-09-20")).isEqualTo("151");
    assertThat(after(failed, "2026-06-10", "2026-06-10")).isEqualTo("150");
    assertThat(after(failed, "2026-06-11", "2026-06-10")).isEqualTo("151");
  }

  @Test
  void one_made_after_the_results_from_the_day_it_was_made() {
    var late = MadeOffers.dated(offer(), "2026-09-10");
    var failed = conditional(late, Condition.GCSE_RESULTS, false);
    assertThat(after(failed, "2026-09-10", "2026-09-20")).isEqualTo("150");
    assertThat(after(failed, "2026-09-11", "2026-09-20")).isEqualTo("151");
  }

  @Test
  void one_that_fails_twice_from_the_day_it_was_made() {
    var offer = offer();
    var twice =
        new Offer(
            offer.provider(),
            offer.kind(),
            offer.course(),
            offer.level(),
            offer.offeredOn(),
            offer.startDate(),
            Condition.GCSE_RESULTS,
            false,
            Place.WAITING_LIST,
            null,
            null,
            null,
            null);
    assertThat(after(twice, "2026-03-03", "2026-09-20")).isEqualTo("150");
    assertThat(after(twice, "2026-03-04", "2026-09-20")).isEqualTo("151");
  }
}
