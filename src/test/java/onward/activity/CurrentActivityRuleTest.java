package onward.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onward.calendar.London;
import onward.facts.Fact;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.facts.SourceId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What someone is doing on a day, out of lists that contradict each other. */
class CurrentActivityRuleTest {
  private final List<Known<Activity>> activities = new ArrayList<>();
  private final List<Known<Enrolment>> enrolments = new ArrayList<>();
  private final List<Known<Leaving>> leavings = new ArrayList<>();
  private String learnt = "2026-09-20";
  private long number;

  private <F extends Fact> Known<F> known(F fact) {
    var at = LocalDate.parse(learnt).atTime(12, 0).atZone(London.ZONE).toInstant();
    return new Known<>(++number, new PersonId(1), fact, at, new SourceId(1), 1, null);
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private void doing(String code, String from, String to) {
    activities.add(
        known(new Activity(code, "", "", null, "", day(from), null, day(to), null, null, null)));
  }

  private void enrolled(String provider, String from, @Nullable Completion completion) {
    enrolments.add(
        known(new Enrolment(provider, "", null, "", day(from), null, null, completion, false)));
  }

  private List<String> on(String day) {
    return CurrentActivityRule.on(activities, enrolments, leavings, LocalDate.parse(day)).stream()
        .map(spell -> spell.code().code())
        .toList();
  }

  @Test
  void nothing_told_is_nothing_known() {
    assertThat(on("2026-11-01")).isEmpty();
  }

  @Test
  void the_activity_begun_last_is_the_current_one_even_if_nobody_closed_the_one_before() {
    doing("619", "2026-09-01", "");
    doing("330", "2026-10-05", "");
    assertThat(on("2026-10-04")).containsExactly("619");
    assertThat(on("2026-10-05")).containsExactly("330");
  }

  @Test
  void its_last_day_belongs_to_a_spell_and_the_next_does_not() {
    doing("230", "2026-09-07", "2026-10-31");
    assertThat(on("2026-09-06")).isEmpty();
    assertThat(on("2026-10-31")).containsExactly("230");
    assertThat(on("2026-11-01")).isEmpty();
  }

  @Test
  void a_part_time_job_leaves_the_learning_beside_it_standing_and_learning_is_the_main_thing() {
    doing("230", "2026-09-07", "");
    doing("360", "2026-10-05", "");
    assertThat(on("2026-11-01")).containsExactly("230", "360");
  }

  @Test
  void an_enrolment_is_ended_by_an_activity_begun_after_its_list_came_and_not_by_one_before() {
    enrolled("Northgate College", "2026-09-07", null);
    doing("619", "2026-09-15", "");
    assertThat(on("2026-11-01")).contains("230");
    doing("619", "2026-10-15", "");
    assertThat(on("2026-11-01")).containsExactly("619");
  }

  @Test
  void a_place_given_up_on_an_unknown_day_was_over_when_the_list_came() {
    enrolled("Northgate College", "2026-09-07", Completion.WITHDRAWN);
    assertThat(on("2026-09-19")).containsExactly("230");
    assertThat(on("2026-09-20")).isEmpty();
  }

  @Test
  void a_leavers_line_ends_what_that_provider_was_doing_and_no_other() {
    enrolled("Northgate College", "2026-09-07", null);
    enrolled("Southgate College", "2026-09-07", null);
    leavings.add(known(new Leaving("Northgate College", day("2026-10-02"), "", "")));
    assertThat(CurrentActivityRule.on(activities, enrolments, leavings, LocalDate.of(2026, 11, 1)))
        .extracting(Spell::provider)
        .containsExactly("Southgate College");
  }

  @Test
  void a_spell_that_ends_before_it_begins_is_over() {
    doing("230", "2026-09-07", "2026-09-01");
    assertThat(on("2026-09-07")).isEmpty();
  }

  @Test
  void a_code_that_the_national_list_does_not_have_says_nothing() {
    doing("999", "2026-09-07", "");
    assertThat(on("2026-11-01")).isEmpty();
  }
}
