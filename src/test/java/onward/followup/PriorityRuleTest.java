package onward.followup;

import static onward.guarantee.Someone.day;
import static onward.guarantee.Someone.inYear11;
import static onward.guarantee.Someone.inYear12;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import onward.applications.Outcome;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.calendar.YearGroup;
import onward.caseload.PersonFacts;
import onward.circumstances.CircumstanceKind;
import onward.contacts.Channel;
import onward.contacts.ContactOutcome;
import onward.contacts.Said;
import onward.guarantee.GuaranteeRule;
import onward.guarantee.Someone;
import onward.guarantee.Standing;
import onward.offers.Condition;
import onward.offers.Offer;
import onward.offers.OfferKind;
import onward.offers.Reply;
import onward.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is followed up, by whom, and who comes first (case study 6, paras 12, 36, 37). */
class PriorityRuleTest {
  private static final Campaign C2026 = new Campaign(2026);
  private static final GuaranteeRule STATUS =
      new GuaranteeRule(C2026, Edition.TODAY, Settings.DEFAULT, UnaryOperator.identity());

  private static List<FollowUp> list(String day, Someone... people) {
    List<PersonFacts> everybody = Arrays.stream(people).map(Someone::facts).toList();
    var rule =
        new PriorityRule(
            Settings.DEFAULT.terms(C2026, Edition.TODAY),
            day(day),
            AwaitedLists.on(everybody, C2026, day(day)),
            UnaryOperator.identity());
    return everybody.stream()
        .map(facts -> rule.followUp(standing(facts, day), facts))
        .flatMap(Optional::stream)
        .sorted(PriorityRule.Case.ORDER)
        .map(PriorityRule.Case::followUp)
        .toList();
  }

  private static Standing standing(PersonFacts facts, String day) {
    return new Standing(
        facts.member().person(), facts.member().cohort(), STATUS.decide(facts, day(day)), day(day));
  }

  private static @Nullable Queue queue(String day, Someone person) {
    return list(day, person).stream().map(FollowUp::queue).findFirst().orElse(null);
  }

  private static Offer offer(@Nullable Condition condition, @Nullable Reply reply) {
    return new Offer(
        "Northgate College",
        OfferKind.GENERAL_QUALIFICATION,
        "A levels",
        "3",
        day("2026-03-03"),
        day("2026-09-07"),
        condition,
        null,
        null,
        reply,
        null,
        null,
        null);
  }

  @Test
  void personal_circumstances_and_development_are_engaged_with_targeted_support() {
    assertThat(
            queue("2026-06-30", inYear11().circumstance(CircumstanceKind.CARING, "2026-01-01", "")))
        .isEqualTo(Queue.TARGETED_SUPPORT);
    assertThat(queue("2026-06-30", inYear11().doing("530", "2026-05-05")))
        .isEqualTo(Queue.TARGETED_SUPPORT);
  }

  @Test
  void a_particular_focus_on_additional_needs() {
    assertThat(queue("2026-06-30", inYear11().withPlan())).isEqualTo(Queue.TARGETED_SUPPORT);
    assertThat(queue("2026-06-30", inYear11().withPlan().offered(offer(null, null)))).isNull();
  }

  @Test
  void yet_to_apply_is_followed_up_by_an_adviser() {
    assertThat(queue("2026-06-30", inYear11().said("2026-06-04", Said.UNDECIDED)))
        .isEqualTo(Queue.ADVISER);
    assertThat(
            queue(
                "2026-06-30",
                inYear11().circumstance(CircumstanceKind.TRAVELLING, "2026-01-01", "")))
        .isEqualTo(Queue.ADVISER);
    assertThat(
            queue(
                "2026-06-30",
                inYear11().applied("Northgate College", "2026-02-03", Outcome.FULL, "2026-05-05")))
        .isEqualTo(Queue.ADVISER);
  }

  @Test
  void awaiting_outcome_waits_on_the_provider_until_its_list_comes_then_the_call_centre_calls() {
    var awaiting = inYear11().applied("Northgate College", "2026-02-03", Outcome.AWAITING, "");
    var waiting = list("2026-06-30", awaiting).getFirst();
    assertThat(waiting.queue()).isEqualTo(Queue.WAITING_ON_PROVIDER);
    assertThat(waiting.waitingOn()).isEqualTo("Northgate College");
    var offered = Someone.in(YearGroup.YEAR_11, 2).offered(offer(null, null));
    var after = list("2026-06-30", awaiting, offered);
    assertThat(after).extracting(FollowUp::queue).containsExactly(Queue.CALL_CENTRE);
    assertThat(after.getFirst().waitingOn()).isEmpty();
  }

  @Test
  void from_september_it_is_the_list_of_enrolments_that_is_awaited() {
    var awaiting = inYear11().applied("Northgate College", "2026-02-03", Outcome.AWAITING, "");
    var offered = Someone.in(YearGroup.YEAR_11, 2).offered(offer(null, null));
    assertThat(list("2026-09-30", awaiting, offered))
        .extracting(FollowUp::queue)
        .containsExactly(Queue.WAITING_ON_PROVIDER);
    var enrolled =
        Someone.in(YearGroup.YEAR_11, 3)
            .learnt("2026-09-20")
            .enrolled(null, "2026-09-07", "", null);
    assertThat(list("2026-09-30", awaiting, enrolled))
        .extracting(FollowUp::queue)
        .containsExactly(Queue.CALL_CENTRE);
  }

  @Test
  void an_intended_destination_names_whose_list_to_wait_for_the_own_school_too() {
    assertThat(list("2026-06-30", inYear11().intends("121", "Southgate College", "", "2026-01-01")))
        .extracting(FollowUp::waitingOn)
        .containsExactly("Southgate College");
    assertThat(list("2026-06-30", inYear11().intends("111", "", "", "2026-01-01")))
        .extracting(FollowUp::waitingOn)
        .containsExactly("8604001");
  }

  @Test
  void people_with_an_offer_who_need_nothing_are_in_no_list() {
    assertThat(queue("2026-06-30", inYear11().offered(offer(null, null)))).isNull();
    assertThat(queue("2026-06-30", inYear12().doing("310", "2025-01-01"))).isNull();
  }

  @Test
  void a_declined_offer_is_followed_up_by_a_call() {
    assertThat(queue("2026-06-30", inYear11().offered(offer(null, Reply.DECLINED))))
        .isEqualTo(Queue.CALL_CENTRE);
  }

  @Test
  void an_open_condition_is_reviewed_after_results_day_by_an_adviser() {
    var person = inYear11().offered(offer(Condition.GCSE_RESULTS, null));
    assertThat(queue("2026-08-19", person)).isNull();
    assertThat(queue("2026-08-20", person)).isEqualTo(Queue.ADVISER);
    assertThat(list("2026-08-20", person).getFirst().why()).startsWith("condition to review");
  }

  @Test
  void young_people_leaving_learning_are_contacted_and_helped_to_re_engage() {
    var person = inYear11().enrolled(null, "2026-09-07", "", null);
    assertThat(queue("2026-10-31", person)).isNull();
    assertThat(queue("2026-10-31", person.left("2026-10-12"))).isEqualTo(Queue.CALL_CENTRE);
  }

  @Test
  void an_offer_lapses_when_the_enrolments_come_without_them() {
    var person = inYear11().offered(offer(null, null));
    var enrolled =
        Someone.in(YearGroup.YEAR_11, 2)
            .learnt("2026-09-20")
            .enrolled(null, "2026-09-07", "", null);
    assertThat(list("2026-09-30", person)).isEmpty();
    var lapsed = list("2026-09-30", person, enrolled);
    assertThat(lapsed).extracting(FollowUp::queue).containsExactly(Queue.CALL_CENTRE);
    assertThat(lapsed.getFirst().why()).startsWith("offer lapsed");
  }

  @Test
  void seventeen_year_olds_in_jobs_get_the_notice_rather_than_a_call() {
    assertThat(queue("2026-06-30", inYear12().doing("330", "2026-01-01"))).isNull();
    assertThat(queue("2026-06-30", inYear11().doing("330", "2026-01-01")))
        .isEqualTo(Queue.CALL_CENTRE);
    assertThat(list("2026-06-30", inYear12()).getFirst().why())
        .isEqualTo("ask what they plan: priority group (para 37)");
  }

  @Test
  void no_intended_destination_and_no_offer_first_then_the_longest_since_anyone_spoke_to_them() {
    var planned =
        Someone.in(YearGroup.YEAR_11, 1)
            .intends("321", "", "", "2026-01-01")
            .said("2026-06-01", Said.UNDECIDED);
    var recent = Someone.in(YearGroup.YEAR_11, 2).said("2026-06-20", Said.UNDECIDED);
    var longAgo = Someone.in(YearGroup.YEAR_11, 3).said("2026-05-01", Said.UNDECIDED);
    assertThat(list("2026-06-30", planned, recent, longAgo))
        .extracting(followUp -> followUp.person().value())
        .containsExactly(3L, 2L, 1L);
  }

  @Test
  void the_queues_come_in_their_order() {
    var unreached =
        Someone.in(YearGroup.YEAR_11, 1)
            .contacted("2026-06-04", Channel.LETTER, ContactOutcome.MOVED_AWAY);
    var undecided = Someone.in(YearGroup.YEAR_11, 2).said("2026-06-20", Said.UNDECIDED);
    var waiting =
        Someone.in(YearGroup.YEAR_11, 3).applied("Northgate College", "2026-02-03", null, "");
    var needs = Someone.in(YearGroup.YEAR_11, 4).withPlan();
    assertThat(list("2026-06-30", unreached, undecided, waiting, needs))
        .extracting(FollowUp::queue)
        .containsExactly(Queue.values());
  }
}
