package onward.guarantee;

import static onward.guarantee.MadeOffers.conditional;
import static onward.guarantee.MadeOffers.starting;
import static onward.guarantee.Someone.code;
import static onward.guarantee.Someone.inYear11;
import static onward.guarantee.Someone.offer;
import static onward.guarantee.Someone.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import onward.applications.Outcome;
import onward.circumstances.CircumstanceKind;
import onward.contacts.Channel;
import onward.contacts.ContactOutcome;
import onward.contacts.Said;
import onward.offers.Condition;
import onward.offers.OfferKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers 4, 8 and 9: no offer, and why (Annex 4). */
class NoOfferMadeTest {
  @Test
  void the_young_person_has_applied_and_the_result_is_not_yet_known() {
    var decision =
        on("2026-06-30", inYear11().applied("Northgate College", "2026-02-03", null, ""));
    assertThat(decision.status().code()).isEqualTo("140");
    assertThat(decision.because())
        .isEqualTo(
            "The application to Northgate College for Bricklaying, made on 3 February 2026, is"
                + " awaiting an outcome.");
    assertThat(decision.next())
        .isEqualTo(
            "An offer with a start date would change this: ask Northgate College for the outcome.");
  }

  @Test
  void an_outcome_that_came_after_the_day_was_still_awaited_on_it() {
    var person =
        inYear11().applied("Northgate College", "2026-02-03", Outcome.REJECTED, "2026-07-02");
    assertThat(code("2026-02-02", person)).isEqualTo("159");
    assertThat(code("2026-07-01", person)).isEqualTo("140");
    assertThat(code("2026-07-02", person)).isEqualTo("150");
  }

  @Test
  void personal_circumstances_come_before_an_application() {
    var person =
        inYear11()
            .applied("Northgate College", "2026-02-03", Outcome.AWAITING, "")
            .circumstance(CircumstanceKind.CARING, "2026-01-01", "");
    assertThat(code("2026-06-30", person)).isEqualTo("122");
  }

  @ParameterizedTest
  @EnumSource(
      value = Outcome.class,
      names = {"REJECTED", "FULL", "WAITING_LIST", "OFFERED"})
  void rejected_fully_subscribed_or_on_a_waiting_list_is_no_appropriate_provision(Outcome outcome) {
    assertThat(
            code(
                "2026-06-30",
                inYear11().applied("Northgate College", "2026-02-03", outcome, "2026-05-05")))
        .isEqualTo("150");
  }

  @Test
  void an_offer_without_a_start_date_says_whom_to_ask() {
    var decision = on("2026-06-30", inYear11().offered(starting(offer(), "")));
    assertThat(decision.status().code()).isEqualTo("150");
    assertThat(decision.because())
        .isEqualTo("Northgate College offered A levels on 3 March 2026, but it has no start date.");
    assertThat(decision.next())
        .isEqualTo(
            "An offer with a start date would change this: ask Northgate College for the start"
                + " date.");
    assertThat(decision.guidance()).containsExactly("para 18", "Annex 4");
  }

  @Test
  void an_apprenticeship_which_they_cannot_take_up_until_they_have_found_a_job() {
    var offer = conditional(offer(OfferKind.APPRENTICESHIP), Condition.EMPLOYER_PLACE, null);
    assertThat(code("2026-06-30", inYear11().offered(offer))).isEqualTo("150");
  }

  @Test
  void an_offer_that_only_the_young_person_tells_of_is_to_be_confirmed() {
    var person = inYear11().intends("121", "", "Northgate College", "2026-02-02");
    assertThat(on("2026-06-30", person).because())
        .isEqualTo(
            "They say that Northgate College offered a place, but it is not confirmed and has no"
                + " start date.");
    assertThat(code("2026-06-30", person)).isEqualTo("150");
  }

  @ParameterizedTest
  @CsvSource({
    "UNDECIDED,151",
    "NOT_APPLYING,151",
    "LOOKING_FOR_A_COURSE,151",
    "LOOKING_FOR_A_JOB,151",
    "OTHER,151",
    "CANNOT_FIND_A_SUITABLE_COURSE,150"
  })
  void what_they_said_is_evidence(Said said, String code) {
    assertThat(code("2026-06-30", inYear11().said("2026-06-04", said))).isEqualTo(code);
  }

  @Test
  void refusing_to_say_and_withdrawing_an_application_are_not_applied() {
    assertThat(
            code(
                "2026-06-30",
                inYear11().contacted("2026-06-04", Channel.PHONE, ContactOutcome.REFUSED)))
        .isEqualTo("151");
    assertThat(
            code(
                "2026-06-30",
                inYear11()
                    .applied("Northgate College", "2026-02-03", Outcome.WITHDRAWN, "2026-05-05")))
        .isEqualTo("151");
  }

  @Test
  void known_to_have_moved_away_without_a_forwarding_address() {
    var decision =
        on(
            "2026-06-30",
            inYear11().contacted("2026-06-04", Channel.LETTER, ContactOutcome.MOVED_AWAY));
    assertThat(decision.status().code()).isEqualTo("153");
    assertThat(decision.because())
        .isEqualTo("On 4 June 2026 they were found to have moved away, with no new address.");
  }

  @Test
  void they_have_not_responded_to_any_attempted_contact() {
    var person =
        inYear11()
            .said("2026-05-01", Said.UNDECIDED)
            .contacted("2026-06-04", Channel.PHONE, ContactOutcome.NO_REPLY)
            .contacted("2026-06-05", Channel.PHONE, ContactOutcome.NO_REPLY)
            .contacted("2026-06-08", Channel.TEXT, ContactOutcome.NO_REPLY);
    assertThat(code("2026-06-07", person)).as("two attempts by one channel").isEqualTo("151");
    var decision = on("2026-06-08", person);
    assertThat(decision.status().code()).isEqualTo("154");
    assertThat(decision.because())
        .isEqualTo(
            "Tried 3 times by 2 channels since 1 May 2026 without an answer, last on 8 June 2026.");
  }

  @Test
  void the_latest_evidence_decides() {
    var person =
        inYear11()
            .applied("Northgate College", "2026-02-03", Outcome.REJECTED, "2026-05-05")
            .said("2026-06-04", Said.UNDECIDED)
            .contacted("2026-06-20", Channel.LETTER, ContactOutcome.MOVED_AWAY);
    assertThat(code("2026-05-31", person)).isEqualTo("150");
    assertThat(code("2026-06-19", person)).isEqualTo("151");
    assertThat(code("2026-06-20", person)).isEqualTo("153");
  }

  @Test
  void on_the_same_day_moved_away_then_unable_to_contact_then_no_provision_then_not_applied() {
    var person = inYear11().contacted("2026-06-04", Channel.PHONE, ContactOutcome.REFUSED);
    var same = new ArrayList<String>();
    same.add(code("2026-06-30", person));
    person.applied("Northgate College", "2026-02-03", Outcome.FULL, "2026-06-04");
    same.add(code("2026-06-30", person));
    var tried =
        inYear11()
            .applied("Northgate College", "2026-02-03", Outcome.FULL, "2026-06-04")
            .contacted("2026-06-04", Channel.PHONE, ContactOutcome.NO_REPLY)
            .contacted("2026-06-04", Channel.TEXT, ContactOutcome.NO_REPLY)
            .contacted("2026-06-04", Channel.VISIT, ContactOutcome.NO_REPLY);
    same.add(code("2026-06-30", tried));
    tried.contacted("2026-06-04", Channel.LETTER, ContactOutcome.MOVED_AWAY);
    same.add(code("2026-06-30", tried));
    assertThat(same).containsExactly("151", "150", "154", "153");
  }

  @Test
  void blank_entries_default_to_guarantee_status_not_recorded() {
    var decision = on("2026-06-30", inYear11());
    assertThat(decision.status().code()).isEqualTo("159");
    assertThat(decision.because())
        .isEqualTo("No offer, application, activity or contact is recorded.");
  }

  @Test
  void an_intended_destination_alone_is_no_status_but_says_whom_to_ask() {
    var decision = on("2026-06-30", inYear11().intends("121", "Northgate College", "", ""));
    assertThat(decision.status().code()).isEqualTo("159");
    assertThat(decision.next())
        .isEqualTo("An offer or an application would change this: ask Northgate College for it.");
  }
}
