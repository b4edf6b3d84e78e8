package onward.quality;

import static onward.guarantee.Someone.day;
import static onward.guarantee.Someone.inYear11;
import static onward.guarantee.Someone.inYear12;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onward.activity.Completion;
import onward.applications.Outcome;
import onward.circumstances.CircumstanceKind;
import onward.contacts.Channel;
import onward.contacts.ContactOutcome;
import onward.guarantee.Decision.FactUsed;
import onward.guarantee.Someone;
import onward.offers.Offer;
import onward.offers.Reply;
import onward.quality.Contradiction.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Facts that contradict each other are shown to a person. */
class ContradictionRuleTest {
  private static List<Contradiction> found(Someone person) {
    return ContradictionRule.of(person.facts(), day("2026-09-30"));
  }

  private static Contradiction only(Someone person) {
    var found = found(person);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static Offer offer(@Nullable Reply reply, String withdrawnOn) {
    var offer = Someone.offer();
    return new Offer(
        offer.provider(),
        offer.kind(),
        offer.course(),
        offer.level(),
        offer.offeredOn(),
        offer.startDate(),
        null,
        null,
        null,
        reply,
        withdrawnOn.isEmpty() ? null : day(withdrawnOn),
        null,
        null);
  }

  @Test
  void an_offer_accepted_and_withdrawn_the_same_day() {
    var one = only(inYear11().offered(offer(Reply.ACCEPTED, "2026-03-03")));
    assertThat(one.kind()).isEqualTo(Kind.ACCEPTED_AND_WITHDRAWN);
    assertThat(one.words()).isEqualTo("accepted, and withdrawn on 3 March 2026");
    assertThat(one.fact()).isEqualTo(new FactUsed("offer", 1));
  }

  @Test
  void an_offer_withdrawn_before_it_was_made() {
    var one = only(inYear11().offered(offer(Reply.ACCEPTED, "2026-03-02")));
    assertThat(one.kind()).isEqualTo(Kind.WITHDRAWN_BEFORE_MADE);
    assertThat(one.words()).isEqualTo("withdrawn on 2 March 2026, made on 3 March 2026");
  }

  @Test
  void an_offer_yet_to_be_withdrawn_or_withdrawn_without_a_reply_is_none() {
    assertThat(found(inYear11().offered(offer(Reply.ACCEPTED, "2026-10-01")))).isEmpty();
    assertThat(found(inYear11().offered(offer(null, "2026-05-05")))).isEmpty();
    assertThat(found(inYear11().offered(Someone.offer()))).isEmpty();
  }

  @Test
  void declined_and_yet_enrolled_with_the_same_provider_since() {
    var person =
        inYear11().offered(offer(Reply.DECLINED, "")).enrolled(null, "2026-09-07", "", null);
    assertThat(only(person).kind()).isEqualTo(Kind.DECLINED_AND_ENROLLED);
    assertThat(
            found(
                inYear11()
                    .offered(offer(Reply.DECLINED, ""))
                    .enrolled(null, "2026-10-01", "", null)))
        .as("an enrolment still to come")
        .isEmpty();
    assertThat(
            found(
                inYear12()
                    .offered(offer(Reply.DECLINED, ""))
                    .enrolled(null, "2025-09-07", "", null)))
        .as("an enrolment before the offer")
        .isEmpty();
  }

  @Test
  void an_outcome_before_the_application() {
    var one =
        only(inYear11().applied("Northgate College", "2026-05-05", Outcome.FULL, "2026-05-04"));
    assertThat(one.kind()).isEqualTo(Kind.OUTCOME_BEFORE_APPLICATION);
    assertThat(one.words()).isEqualTo("applied on 5 May 2026, outcome on 4 May 2026");
    assertThat(
            found(
                inYear11().applied("Northgate College", "2026-05-05", Outcome.FULL, "2026-05-05")))
        .isEmpty();
  }

  @Test
  void an_end_before_a_start() {
    assertThat(only(inYear11().doing("330", "2026-06-10", "", "2026-06-01", null, false)).kind())
        .isEqualTo(Kind.ENDS_BEFORE_START);
    assertThat(
            only(inYear11()
                    .enrolled(null, "2026-09-10", "", "2026-09-01", Completion.WITHDRAWN, false))
                .fact())
        .isEqualTo(new FactUsed("enrolment", 1));
  }

  @Test
  void two_current_activities() {
    var one = only(inYear11().doing("330", "2026-05-05").doing("619", "2026-06-10"));
    assertThat(one.kind()).isEqualTo(Kind.TWO_ACTIVITIES);
    assertThat(one.words()).contains("since 5 May 2026 was never ended");
    assertThat(one.fact()).isEqualTo(new FactUsed("activity", 1));
    assertThat(found(inYear11().doing("230", "2026-05-05").doing("360", "2026-06-10")))
        .as("a part-time job beside learning")
        .isEmpty();
  }

  @Test
  void a_future_contact() {
    var one =
        only(
            inYear11()
                .learnt("2026-06-01")
                .contacted("2026-06-02", Channel.PHONE, ContactOutcome.NO_REPLY));
    assertThat(one.kind()).isEqualTo(Kind.FUTURE_CONTACT);
    assertThat(one.words()).isEqualTo("contact on 2 June 2026, told on 1 June 2026");
    assertThat(
            found(
                inYear11()
                    .learnt("2026-06-02")
                    .contacted("2026-06-02", Channel.PHONE, ContactOutcome.NO_REPLY)))
        .isEmpty();
  }

  @Test
  void a_circumstance_that_ends_before_it_starts() {
    var one = only(inYear11().circumstance(CircumstanceKind.ILLNESS, "2026-06-10", "2026-06-01"));
    assertThat(one.kind()).isEqualTo(Kind.CIRCUMSTANCE_ENDS_BEFORE_START);
    assertThat(one.words()).isEqualTo("illness from 10 June 2026 to 1 June 2026");
  }

  @Test
  void facts_without_dates_contradict_nothing() {
    assertThat(
            found(
                inYear11()
                    .circumstance(CircumstanceKind.ILLNESS, "", "")
                    .applied("Northgate College", "", Outcome.FULL, "")
                    .enrolled(null, "", "", null)))
        .isEmpty();
  }
}
