package onward.guarantee;

import static onward.guarantee.Guidance.JUNE;
import static onward.guarantee.Guidance.SEPTEMBER;
import static onward.guarantee.MadeOffers.replied;
import static onward.guarantee.MadeOffers.withdrawn;
import static onward.guarantee.Someone.inYear11;
import static onward.guarantee.Someone.inYear12;
import static onward.guarantee.Someone.offer;
import static onward.guarantee.Someone.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onward.activity.CourseKind;
import onward.applications.Outcome;
import onward.circumstances.CircumstanceKind;
import onward.contacts.Channel;
import onward.contacts.ContactOutcome;
import onward.contacts.Said;
import onward.offers.OfferKind;
import onward.offers.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences, word for word: what stands on a young person's page. */
class WordsTest {
  private static String because(Someone person) {
    return on(JUNE, person).because();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REJECTED | The application to Northgate College for Bricklaying was rejected on 5 May 2026.",
        "FULL | The course applied for at Northgate College for Bricklaying was full on 5 May 2026.",
        "WAITING_LIST | The application to Northgate College for Bricklaying led to a waiting list on 5 May 2026.",
        "WITHDRAWN | They withdrew their application to Northgate College for Bricklaying on 5 May 2026.",
        "OFFERED | The application to Northgate College for Bricklaying led to an offer on 5 May 2026, but it has no start date."
      })
  void what_came_of_an_application(Outcome outcome, String sentence) {
    var person = inYear11().applied("Northgate College", "2026-02-02", outcome, "2026-05-05");
    assertThat(because(person)).isEqualTo(sentence);
  }

  @Test
  void a_waiting_list_cites_the_paragraph_and_says_what_to_ask() {
    var waiting =
        on(
            JUNE,
            inYear11()
                .applied("Northgate College", "2026-02-02", Outcome.WAITING_LIST, "2026-05-05"));
    assertThat(waiting.guidance()).containsExactly("para 18", "Annex 4");
    assertThat(waiting.next())
        .isEqualTo(
            "An offer with a start date would change this: ask Northgate College whether a place is"
                + " held.");
    var full =
        on(JUNE, inYear11().applied("Northgate College", "2026-02-02", Outcome.FULL, "2026-05-05"));
    assertThat(full.guidance()).containsExactly("Annex 4");
    assertThat(full.next())
        .isEqualTo("An offer with a start date would change this: help to find another course.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNDECIDED | they said they are undecided",
        "NOT_APPLYING | they said they are not applying",
        "LOOKING_FOR_A_COURSE | they said they are looking for a course",
        "CANNOT_FIND_A_SUITABLE_COURSE | they said they cannot find a suitable course",
        "LOOKING_FOR_A_JOB | they said they are looking for a job",
        "OTHER | someone spoke to them and no application came of it"
      })
  void what_they_said(Said said, String words) {
    assertThat(because(inYear11().said("2026-06-04", said)))
        .isEqualTo("On 4 June 2026 " + words + ".");
  }

  @Test
  void refusing_to_say() {
    assertThat(because(inYear11().contacted("2026-06-04", Channel.PHONE, ContactOutcome.REFUSED)))
        .isEqualTo("On 4 June 2026 they refused to say what they plan.");
  }

  @Test
  void circumstances_say_since_when_and_until_when() {
    assertThat(
            because(inYear11().circumstance(CircumstanceKind.ILLNESS, "2026-06-01", "2026-07-01")))
        .isEqualTo("Illness since 1 June 2026 until 1 July 2026 prevents learning for now.");
    var travelling = on(JUNE, inYear11().circumstance(CircumstanceKind.TRAVELLING, "", ""));
    assertThat(travelling.because()).isEqualTo("Travelling.");
    assertThat(travelling.next()).isEqualTo("An offer with a start date would change this.");
    assertThat(because(inYear11().circumstance(CircumstanceKind.OTHER, "2026-06-01", "")))
        .isEqualTo("Another reason is recorded since 1 June 2026.");
  }

  @Test
  void activities_that_give_a_status() {
    var ill = on(JUNE, inYear11().doing("640", "2026-05-05"));
    assertThat(ill.because())
        .isEqualTo(
            "Current activity: Not available: illness (640) at Northgate College since 5 May 2026.");
    assertThat(ill.guidance()).containsExactly("para 23", "Annex 4");
    var reengaged = on(JUNE, inYear11().doing("530", "2026-05-05"));
    assertThat(reengaged.guidance()).containsExactly("para 24", "para 25", "Annex 4");
    assertThat(on(JUNE, inYear11().doing("330", "2026-05-05")).guidance())
        .containsExactly("para 23", "Annex 4");
    assertThat(on(JUNE, inYear11().doing("330", "2026-05-05")).next())
        .isEqualTo("An offer of education or training would change this.");
  }

  @Test
  void being_in_learning_and_an_agreed_start_prove_an_offer_in_other_words() {
    assertThat(on(SEPTEMBER, inYear11().doing("230", "2026-09-07")).because())
        .isEqualTo(
            "Full-time education: further education (230) at Northgate College since 7 September"
                + " 2026; being in learning proves the offer.");
    assertThat(because(inYear11().doing("616", "2026-06-01")))
        .endsWith("; an agreed start proves the offer.");
  }

  @Test
  void a_personal_development_opportunity_and_a_job() {
    assertThat(because(inYear11().offered(offer(OfferKind.RE_ENGAGEMENT))))
        .isEqualTo(
            "Northgate College offered A levels on 3 March 2026: re-engagement, which leads towards"
                + " learning and is not yet an offer of it.");
    assertThat(because(inYear11().offered(offer(OfferKind.JOB))))
        .isEqualTo(
            "Northgate College offered a job (A levels) on 3 March 2026, starting 7 September 2026.");
    var blank = Guidance.offerOf(OfferKind.JOB, "Northgate Motors", "", "");
    assertThat(because(inYear11().offered(blank))).startsWith("Northgate Motors offered a job on");
  }

  @Test
  void nothing_recorded_names_what_there_is_and_whom_to_ask() {
    var intends = on(JUNE, inYear11().intends("121", "Northgate College", "", "2026-02-02"));
    assertThat(intends.because())
        .isEqualTo("Nothing but an intended destination is recorded, at Northgate College.");
    assertThat(on(JUNE, inYear11().intends("511", "", "", "2026-02-02")).because())
        .isEqualTo("Nothing but an intended destination is recorded.");
    assertThat(on(JUNE, inYear11().intends("511", "", "", "2026-02-02")).next())
        .isEqualTo("An offer, an application or a conversation would change this.");
    assertThat(on(JUNE, inYear11().doing("619", "2026-05-05")).because())
        .isEqualTo(
            "Nothing that gives a status is recorded; current activity: Seeking employment,"
                + " education or training (619) at Northgate College since 5 May 2026.");
    assertThat(on(JUNE, inYear11().doing("619", "2026-05-05")).used())
        .containsExactly(new Decision.FactUsed("activity", 1));
  }

  @Test
  void learning_that_does_not_go_on_past_september_says_when_it_ends() {
    assertThat(because(inYear12().doing("230", "2025-09-03", "2026-07-31", "", null, false)))
        .endsWith("since 3 September 2025, expected to end on 31 July 2026.");
    assertThat(because(inYear12().doing("330", "2025-09-03", "", "", null, true)))
        .endsWith("since 3 September 2025, wanting to return to learning.");
    assertThat(on(JUNE, inYear11().doing("310", "2025-09-03")).because())
        .endsWith("(310) at Northgate College since 3 September 2025.");
  }

  @Test
  void continuing_says_how_it_is_known() {
    assertThat(because(inYear12().doing("230", "2025-09-03", "2027-07-31", "", null, false)))
        .endsWith("since 3 September 2025, expected to go on until 31 July 2027.");
    assertThat(because(inYear12().enrolled(CourseKind.OTHER, "2026-01-12", "", null)))
        .endsWith("since 12 January 2026, taken to last one year, until 12 January 2027.");
  }

  @Test
  void several_failures_are_all_told() {
    var nothing = Guidance.offerOf(OfferKind.GENERAL_QUALIFICATION, "Northgate College", "", "");
    var person = inYear11().offered(MadeOffers.starting(nothing, ""));
    assertThat(because(person))
        .isEqualTo(
            "Northgate College offered a place on 3 March 2026, but it names no course: a blanket"
                + " offer, and it has no start date.");
    assertThat(because(inYear11().offered(withdrawn(offer(), "2026-05-05"))))
        .isEqualTo(
            "Northgate College offered A levels on 3 March 2026, but it was withdrawn on 5 May"
                + " 2026.");
  }

  @Test
  void an_enrolment_without_a_start_is_a_place_whose_start_is_to_be_asked_for() {
    var person = inYear11().learnt("2026-06-10").enrolled(null, "", "", null);
    var decision = on(JUNE, person);
    assertThat(decision.status().code()).isEqualTo("150");
    assertThat(decision.because())
        .isEqualTo("Northgate College lists an enrolment for Sciences, but it has no start date.");
    assertThat(on("2026-06-09", person).status().code())
        .as("before the list came")
        .isEqualTo("159");
    assertThat(
            on(JUNE, inYear11().learnt("2025-08-31").enrolled(null, "", "", null)).status().code())
        .as("a list of the year before")
        .isEqualTo("159");
    assertThat(
            on(JUNE, inYear11().enrolled(null, "", "", "2026-06-01", null, false)).status().code())
        .as("ended already")
        .isEqualTo("159");
  }

  @Test
  void an_offer_told_of_is_answered_by_the_providers_own_row_in_whatever_letters() {
    var person =
        inYear11()
            .intends("121", "", "NORTHGATE COLLEGE", "2026-06-20")
            .offered(withdrawn(offer(), "2026-05-05"))
            .offered(replied(offer(OfferKind.JOB), Reply.DECLINED));
    assertThat(on(JUNE, person).used())
        .as("its own row, withdrawn, speaks")
        .containsExactly(new Decision.FactUsed("offer", 2));
    assertThat(
            on(JUNE, inYear11().intends("121", "", "Northgate College", "2026-07-02"))
                .status()
                .code())
        .as("said after the day")
        .isEqualTo("159");
  }

  @Test
  void no_status_has_a_code_that_is_none() {
    assertThatThrownBy(() -> GuaranteeStatus.of("999")).hasMessageContaining("999");
    assertThat(GuaranteeStatus.find("999")).isEmpty();
  }
}
