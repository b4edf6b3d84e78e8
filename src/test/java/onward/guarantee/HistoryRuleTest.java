package onward.guarantee;

import static onward.guarantee.Someone.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import onward.calendar.YearGroup;
import onward.guarantee.Guarantees.StatusSpell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a day that was worked out enters somebody's history. */
class HistoryRuleTest {
  private static final Instant EARLY = Instant.parse("2026-06-01T09:00:00Z");
  private static final Instant LATE = Instant.parse("2026-07-01T09:00:00Z");

  private static StatusSpell spell(
      GuaranteeStatus status, String because, String since, String until) {
    return new StatusSpell(
        YearGroup.YEAR_11,
        new Decision(status, because, List.of("Annex 4"), "", false, List.of()),
        day(since),
        until.isEmpty() ? null : day(until),
        because.equals("new") ? LATE : EARLY);
  }

  private static StatusSpell nothing(String since, String until) {
    return spell(GuaranteeStatus.NOT_YET_RECORDED, "old", since, until);
  }

  private static StatusSpell offer(String day) {
    return spell(GuaranteeStatus.OFFER, "new", day, "");
  }

  private static List<String> with(
      List<StatusSpell> before, String day, String next, @Nullable StatusSpell now) {
    return HistoryRule.with(before, day(day), next.isEmpty() ? null : day(next), now).stream()
        .map(one -> one.decision().status().code() + " " + one.since() + " to " + one.until())
        .toList();
  }

  @Test
  void the_first_day_begins_the_history() {
    assertThat(with(List.of(), "2026-06-30", "", offer("2026-06-30")))
        .containsExactly("110 2026-06-30 to null");
  }

  @Test
  void another_status_ends_the_one_before_and_begins_its_own() {
    var before = List.of(nothing("2026-05-31", ""));
    assertThat(with(before, "2026-06-30", "", offer("2026-06-30")))
        .containsExactly("159 2026-05-31 to 2026-06-30", "110 2026-06-30 to null");
  }

  @Test
  void the_same_again_changes_nothing_and_is_the_very_same_history() {
    var before = List.of(nothing("2026-05-31", ""));
    var now = nothing("2026-06-30", "");
    assertThat(HistoryRule.with(before, day("2026-06-30"), null, now)).isSameAs(before);
  }

  @Test
  void other_words_for_the_same_status_keep_its_first_day_and_say_when_they_were_learnt() {
    var before = List.of(nothing("2026-05-31", ""));
    var now = spell(GuaranteeStatus.NOT_YET_RECORDED, "new", "2026-06-30", "");
    var after = HistoryRule.with(before, day("2026-06-30"), null, now);
    assertThat(after).hasSize(1);
    assertThat(after.getFirst().since()).isEqualTo("2026-05-31");
    assertThat(after.getFirst().decision().because()).isEqualTo("new");
    assertThat(after.getFirst().learnt()).isEqualTo(LATE);
  }

  @Test
  void a_day_decides_up_to_the_next_day_that_was_worked_out() {
    var before = List.of(nothing("2026-05-31", ""));
    assertThat(with(before, "2026-06-30", "2026-07-31", offer("2026-06-30")))
        .containsExactly(
            "159 2026-05-31 to 2026-06-30",
            "110 2026-06-30 to 2026-07-31",
            "159 2026-07-31 to null");
  }

  @Test
  void a_day_on_which_the_status_changes_was_worked_out_too() {
    var before =
        List.of(
            nothing("2026-05-31", "2026-07-10"),
            spell(GuaranteeStatus.AWAITING_OUTCOME, "old", "2026-07-10", ""));
    assertThat(with(before, "2026-06-30", "2026-07-31", offer("2026-06-30")))
        .containsExactly(
            "159 2026-05-31 to 2026-06-30",
            "110 2026-06-30 to 2026-07-10",
            "140 2026-07-10 to null");
  }

  @Test
  void a_day_before_all_others_decides_up_to_the_first_of_them() {
    var before = List.of(nothing("2026-06-30", ""));
    assertThat(with(before, "2026-05-31", "2026-06-30", offer("2026-05-31")))
        .containsExactly("110 2026-05-31 to 2026-06-30", "159 2026-06-30 to null");
  }

  @Test
  void spells_of_one_status_that_touch_are_one() {
    var before =
        List.of(
            nothing("2026-05-31", "2026-06-30"),
            spell(GuaranteeStatus.OFFER, "old", "2026-06-30", ""));
    assertThat(with(before, "2026-06-30", "", nothing("2026-06-30", "")))
        .containsExactly("159 2026-05-31 to null");
  }

  @Test
  void whoever_is_outside_the_campaign_on_the_day_has_no_status_from_it_on() {
    var before = List.of(nothing("2026-05-31", ""));
    assertThat(with(before, "2026-06-30", "", null))
        .containsExactly("159 2026-05-31 to 2026-06-30");
    assertThat(with(before, "2026-06-30", "2026-07-31", null))
        .containsExactly("159 2026-05-31 to 2026-06-30", "159 2026-07-31 to null");
  }

  @Test
  void a_gap_is_filled_when_its_day_is_worked_out_again() {
    var before = List.of(nothing("2026-05-31", "2026-06-30"), nothing("2026-07-31", ""));
    assertThat(with(before, "2026-06-30", "2026-07-31", nothing("2026-06-30", "")))
        .containsExactly("159 2026-05-31 to null");
  }

  @Test
  void another_year_group_is_another_spell() {
    var year12 =
        new StatusSpell(
            YearGroup.YEAR_12, nothing("2026-06-30", "").decision(), day("2026-06-30"), null, LATE);
    assertThat(
            HistoryRule.with(List.of(nothing("2026-05-31", "")), day("2026-06-30"), null, year12))
        .hasSize(2);
  }
}
