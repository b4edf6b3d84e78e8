package onward.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onward.activity.Activity;
import onward.activity.ActivityCode;
import onward.activity.Enrolment;
import onward.calendar.London;
import onward.cohort.EnrolmentStatus;
import onward.cohort.RollSpell;
import onward.facts.Fact;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.facts.SourceId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What someone was doing on 1 November, out of all lists (para 41). */
class DoingRuleTest {
  private static final LocalDate SURVEY = LocalDate.of(2026, 11, 1);

  private final List<Known<RollSpell>> rolls = new ArrayList<>();
  private final List<Known<Activity>> activities = new ArrayList<>();
  private final List<Known<Enrolment>> enrolments = new ArrayList<>();
  private long number;

  private <F extends Fact> Known<F> known(F fact, String learnt) {
    var at = LocalDate.parse(learnt).atTime(12, 0).atZone(London.ZONE).toInstant();
    return new Known<>(++number, new PersonId(1), fact, at, new SourceId(1), 1, null);
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private void roll(String school, String since, String learnt) {
    rolls.add(known(new RollSpell(school, null, day(since), null, null), learnt));
  }

  private void doing(String code, String from, String to) {
    activities.add(
        known(
            new Activity(code, "", "", null, "", day(from), null, day(to), null, null, null),
            "2026-11-10"));
  }

  private String code(LocalDate day, boolean compulsory) {
    return new DoingRule(day, _ -> ActivityCode.SIXTH_FORM_COLLEGE)
        .on(new Told(rolls, activities, enrolments, List.of()), compulsory)
        .map(doing -> doing.code().code() + " " + doing.evidence())
        .orElse("nothing");
  }

  @Test
  void the_roll_of_may_does_not_prove_a_sixth_form_in_november() {
    roll("8604001", "", "2026-05-20");
    assertThat(code(SURVEY, false)).isEqualTo("nothing");
    assertThat(code(LocalDate.of(2026, 5, 31), true)).isEqualTo("110 ROLL");
  }

  @Test
  void a_roll_since_september_does() {
    roll("8604001", "2026-09-03", "2026-10-08");
    assertThat(code(SURVEY, false)).isEqualTo("210 ROLL");
    assertThat(code(LocalDate.of(2026, 9, 2), false)).isEqualTo("nothing");
  }

  @Test
  void a_roll_left_and_a_second_registration_prove_nothing() {
    rolls.add(
        known(
            new RollSpell("8604001", null, day("2026-09-03"), day("2026-11-01"), null),
            "2026-11-10"));
    rolls.add(
        known(
            new RollSpell("8604002", EnrolmentStatus.S, day("2026-09-03"), null, null),
            "2026-11-10"));
    assertThat(code(SURVEY, false)).isEqualTo("nothing");
    assertThat(code(LocalDate.of(2026, 10, 31), false)).isEqualTo("210 ROLL");
  }

  @Test
  void somebody_of_compulsory_age_on_no_roll_is_not_registered() {
    roll("", "2026-03-01", "2026-05-20");
    assertThat(code(LocalDate.of(2026, 5, 31), true)).isEqualTo("140 ROLL");
    assertThat(code(SURVEY, false)).isEqualTo("nothing");
  }

  @Test
  void an_enrolment_is_the_activity_of_the_place_that_it_is_with() {
    enrolments.add(
        known(
            new Enrolment(
                "Northgate College", "", null, "", day("2026-09-07"), null, null, null, false),
            "2026-10-08"));
    assertThat(code(SURVEY, false)).isEqualTo("220 ENROLMENT");
  }

  @Test
  void an_apprenticeship_is_one_wherever_the_enrolment_is() {
    enrolments.add(
        known(
            new Enrolment(
                "Northgate College", "", null, "", day("2026-09-07"), null, null, null, true),
            "2026-10-08"));
    assertThat(code(SURVEY, false)).isEqualTo("310 ENROLMENT");
  }

  @Test
  void of_a_roll_and_an_activity_the_one_begun_last_stands() {
    roll("8604001", "2026-09-03", "2026-10-08");
    doing("619", "2026-10-12", "");
    assertThat(code(SURVEY, false)).isEqualTo("619 ACTIVITY");
    assertThat(code(LocalDate.of(2026, 10, 11), false)).isEqualTo("210 ROLL");
  }

  @Test
  void codes_of_compulsory_age_are_not_looked_at_afterwards() {
    doing("120", "2026-09-01", "");
    assertThat(code(SURVEY, false)).isEqualTo("nothing");
    assertThat(code(SURVEY, true)).isEqualTo("120 ACTIVITY");
  }

  @Test
  void spells_out_of_learning_without_a_day_between_are_one() {
    doing("619", "2026-07-20", "2026-08-31");
    doing("640", "2026-09-01", "2026-10-11");
    doing("619", "2026-10-12", "");
    assertThat(neetSince()).isEqualTo("2026-07-20");
  }

  @Test
  void learning_between_two_such_spells_parts_them_and_so_does_a_day_of_which_nobody_told() {
    doing("619", "2026-07-20", "2026-08-31");
    doing("230", "2026-09-01", "2026-10-11");
    doing("640", "2026-10-12", "2026-10-19");
    doing("619", "2026-10-20", "");
    assertThat(neetSince()).isEqualTo("2026-10-12");
    activities.remove(2);
    assertThat(neetSince()).isEqualTo("2026-10-20");
  }

  private @Nullable LocalDate neetSince() {
    var told = new Told(rolls, activities, enrolments, List.of());
    return new DoingRule(SURVEY, _ -> ActivityCode.FURTHER_EDUCATION).neetSince(told);
  }
}
