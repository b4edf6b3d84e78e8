package onward.quality;

import static onward.guarantee.Someone.day;
import static onward.guarantee.Someone.inYear11;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import onward.applications.Outcome;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.guarantee.Decision.FactUsed;
import onward.guarantee.Someone;
import onward.guarantee.Standing;
import onward.offers.Condition;
import onward.offers.Offer;
import onward.offers.Place;
import onward.offers.Reply;
import onward.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What to ask a provider about one person. */
class LackRuleTest {
  private static List<Lack> lacks(String day, Someone person) {
    var facts = person.facts();
    var standing =
        new Standing(
            facts.member().person(), facts.member().cohort(), Someone.on(day, person), day(day));
    var terms = Settings.DEFAULT.terms(new Campaign(2026), Edition.TODAY);
    return new LackRule(terms, day(day), UnaryOperator.identity()).of(standing, facts);
  }

  private static Lack only(String day, Someone person) {
    var lacks = lacks(day, person);
    assertThat(lacks).hasSize(1);
    return lacks.getFirst();
  }

  private static Offer offer(
      String course, String start, @Nullable Condition condition, @Nullable Place place) {
    var offer = Someone.offer();
    return new Offer(
        offer.provider(),
        offer.kind(),
        course,
        "3",
        offer.offeredOn(),
        start.isEmpty() ? null : day(start),
        condition,
        null,
        place,
        null,
        null,
        null,
        null);
  }

  @Test
  void no_start_date_ask_the_college() {
    var lack = only("2026-06-30", inYear11().offered(offer("Art", "", null, null)));
    assertThat(lack.provider()).isEqualTo("Northgate College");
    assertThat(lack.course()).isEqualTo("Art");
    assertThat(lack.missing()).isEqualTo("it has no start date");
    assertThat(lack.ask()).isEqualTo("ask Northgate College for the start date");
    assertThat(lack.paragraph()).isEqualTo("para 18");
    assertThat(lack.fact()).isEqualTo(new FactUsed("offer", 1));
  }

  @Test
  void everything_that_an_offer_lacks_is_asked_at_once() {
    var waiting = inYear11().offered(offer("", "", null, Place.WAITING_LIST));
    assertThat(lacks("2026-06-30", waiting))
        .extracting(Lack::ask)
        .containsExactly(
            "ask Northgate College for the course",
            "ask Northgate College for the start date",
            "ask Northgate College whether a place is held");
  }

  @Test
  void what_no_provider_can_cure_is_not_asked() {
    var employer = inYear11().offered(offer("Art", "", Condition.EMPLOYER_PLACE, null));
    assertThat(lacks("2026-06-30", employer)).isEmpty();
  }

  @Test
  void whoever_has_an_offer_already_needs_no_call_about_another() {
    var person = inYear11().offered(Someone.offer()).offered(offer("Art", "", null, null));
    assertThat(lacks("2026-06-30", person)).isEmpty();
  }

  @Test
  void a_condition_is_asked_about_once_results_are_out() {
    var person = inYear11().offered(offer("Art", "2026-09-07", Condition.GCSE_RESULTS, null));
    assertThat(lacks("2026-08-19", person)).isEmpty();
    assertThat(only("2026-08-20", person).ask())
        .isEqualTo("ask Northgate College whether its condition was met");
  }

  @Test
  void an_application_that_led_to_an_offer_nobody_sent() {
    var person =
        inYear11().applied("Southgate College", "2026-02-02", Outcome.OFFERED, "2026-05-05");
    var lack = only("2026-06-30", person);
    assertThat(lack.ask()).isEqualTo("ask Southgate College for the start date");
    assertThat(lack.fact()).isEqualTo(new FactUsed("application", 1));
    assertThat(lacks("2026-05-04", person)).as("before its outcome").isEmpty();
    assertThat(lacks("2026-06-30", inYear11().applied("Southgate College", "2026-02-02", null, "")))
        .isEmpty();
  }

  @Test
  void an_application_whose_offer_has_its_own_row_is_not_asked_about_twice() {
    var person =
        inYear11()
            .applied("NORTHGATE COLLEGE", "2026-02-02", Outcome.OFFERED, "2026-05-05")
            .offered(offer("Art", "", null, null));
    assertThat(only("2026-06-30", person).fact()).isEqualTo(new FactUsed("offer", 2));
    var elsewhere =
        inYear11()
            .applied("Southgate College", "2026-02-02", Outcome.OFFERED, "2026-05-05")
            .offered(offer("Art", "", null, null));
    assertThat(lacks("2026-06-30", elsewhere)).hasSize(2);
  }

  @Test
  void an_outcome_without_its_day_was_known_when_its_list_came() {
    var person =
        inYear11()
            .learnt("2026-06-10")
            .applied("Southgate College", "2026-02-02", Outcome.OFFERED, "");
    assertThat(lacks("2026-06-09", person)).isEmpty();
    assertThat(lacks("2026-06-10", person)).hasSize(1);
  }

  @Test
  void an_enrolment_without_a_start_and_an_offer_the_young_person_tells_of() {
    assertThat(only("2026-06-30", inYear11().enrolled(null, "", "", null)).fact())
        .isEqualTo(new FactUsed("enrolment", 1));
    var told = inYear11().intends("121", "", "Northgate College", "2026-02-02");
    assertThat(only("2026-06-30", told).missing())
        .isEqualTo("the young person tells of an offer that nobody has confirmed");
    assertThat(lacks("2026-06-30", told.offered(Someone.offer()))).isEmpty();
  }

  @Test
  void last_years_offers_are_over() {
    var old =
        new Offer(
            "Northgate College",
            Someone.offer().kind(),
            "Art",
            "3",
            day("2025-05-05"),
            null,
            null,
            null,
            null,
            Reply.ACCEPTED,
            null,
            null,
            null);
    assertThat(lacks("2026-06-30", inYear11().offered(old))).isEmpty();
  }
}
