package onward.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import onward.calendar.YearGroup;
import onward.changes.Change.Mover;
import onward.facts.PersonId;
import onward.guarantee.Decision;
import onward.guarantee.Decision.FactUsed;
import onward.guarantee.GuaranteeStatus;
import onward.guarantee.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who stands otherwise, and what moved them. */
class ChangeRuleTest {
  private static final FactUsed APPLICATION = new FactUsed("application", 3);
  private static final FactUsed OFFER = new FactUsed("offer", 7);

  private static Standing standing(long person, GuaranteeStatus status, FactUsed... used) {
    var decision =
        new Decision(status, status.words() + ".", List.of("Annex 4"), "", false, List.of(used));
    return new Standing(
        new PersonId(person), YearGroup.YEAR_11, decision, LocalDate.of(2026, 6, 4));
  }

  private static Change only(List<Standing> before, List<Standing> after) {
    var changes = ChangeRule.between(before, after);
    assertThat(changes).hasSize(1);
    return changes.getFirst();
  }

  private static String words(@Nullable Decision decision) {
    return decision == null ? "" : decision.because();
  }

  @Test
  void whoever_has_the_same_status_did_not_change_whatever_it_rests_on() {
    assertThat(
            ChangeRule.between(
                List.of(standing(1, GuaranteeStatus.OFFER, OFFER)),
                List.of(standing(1, GuaranteeStatus.OFFER, new FactUsed("enrolment", 9)))))
        .isEmpty();
  }

  @Test
  void a_fact_that_decides_now_moved_them() {
    var change =
        only(
            List.of(standing(1, GuaranteeStatus.AWAITING_OUTCOME, APPLICATION)),
            List.of(standing(1, GuaranteeStatus.OFFER, OFFER)));
    assertThat(change.was()).isEqualTo(GuaranteeStatus.AWAITING_OUTCOME);
    assertThat(change.now()).isEqualTo(GuaranteeStatus.OFFER);
    assertThat(change.mover()).isEqualTo(Mover.NEW_FACT);
    assertThat(change.fact()).isEqualTo(OFFER);
    assertThat(words(change.after())).isEqualTo(GuaranteeStatus.OFFER.words() + ".");
    assertThat(words(change.before())).isEqualTo(GuaranteeStatus.AWAITING_OUTCOME.words() + ".");
  }

  @Test
  void a_fact_that_no_longer_decides_moved_them_where_nothing_new_does() {
    var change =
        only(
            List.of(standing(1, GuaranteeStatus.OFFER, OFFER)),
            List.of(standing(1, GuaranteeStatus.NOT_YET_RECORDED)));
    assertThat(change.mover()).isEqualTo(Mover.FACT_GONE);
    assertThat(change.fact()).isEqualTo(OFFER);
  }

  @Test
  void the_calendar_moved_them_where_the_same_fact_gives_another_status() {
    var change =
        only(
            List.of(standing(1, GuaranteeStatus.OFFER, OFFER)),
            List.of(standing(1, GuaranteeStatus.NO_APPROPRIATE_PROVISION, OFFER)));
    assertThat(change.mover()).isEqualTo(Mover.CALENDAR);
    assertThat(change.fact()).isEqualTo(OFFER);
  }

  @Test
  void where_the_authority_decided_otherwise_in_between_its_setting_moved_them() {
    var before = List.of(standing(1, GuaranteeStatus.OFFER, OFFER));
    var after = List.of(standing(1, GuaranteeStatus.NO_APPROPRIATE_PROVISION, OFFER));
    assertThat(ChangeRule.bySetting(before, after).getFirst().mover()).isEqualTo(Mover.SETTING);
    assertThat(ChangeRule.bySetting(before, List.of()).getFirst().mover()).isEqualTo(Mover.LEFT);
  }

  @Test
  void the_calendar_alone_rests_on_no_fact() {
    var change =
        only(
            List.of(standing(1, GuaranteeStatus.OTHER_REASON)),
            List.of(standing(1, GuaranteeStatus.NOT_YET_RECORDED)));
    assertThat(change.mover()).isEqualTo(Mover.CALENDAR);
    assertThat(change.fact()).isNull();
  }

  @Test
  void coming_into_and_leaving_the_campaign_are_changes_too() {
    var came = only(List.of(), List.of(standing(1, GuaranteeStatus.OFFER, OFFER)));
    assertThat(came.was()).isNull();
    assertThat(came.mover()).isEqualTo(Mover.JOINED);
    assertThat(came.before()).isNull();
    var left = only(List.of(standing(2, GuaranteeStatus.OFFER, OFFER)), List.of());
    assertThat(left.now()).isNull();
    assertThat(left.mover()).isEqualTo(Mover.LEFT);
    assertThat(left.after()).isNull();
    assertThat(words(left.before())).isEqualTo(GuaranteeStatus.OFFER.words() + ".");
  }

  @Test
  void changes_come_by_person() {
    var before =
        List.of(
            standing(3, GuaranteeStatus.OFFER, OFFER), standing(1, GuaranteeStatus.OFFER, OFFER));
    var after =
        List.of(
            standing(2, GuaranteeStatus.OFFER, OFFER),
            standing(1, GuaranteeStatus.NOT_YET_RECORDED));
    assertThat(ChangeRule.between(before, after))
        .extracting(change -> change.person().value())
        .containsExactly(1L, 2L, 3L);
  }
}
