package onward.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import onward.calendar.London;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.facts.SourceId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From when until when somebody did something, as far as we were told. */
class SpellTest {
  private static final LocalDate TOLD = LocalDate.of(2026, 3, 10);

  private static Spell job(@Nullable LocalDate verified, @Nullable LocalDate end) {
    return Spell.of(
        known(new Activity("330", "", "", null, "", null, null, end, verified, null, null)),
        ActivityCode.EMPLOYMENT_ALONE);
  }

  private static <F extends onward.facts.Fact> Known<F> known(F fact) {
    Instant learnt = London.endOf(TOLD).minusSeconds(3600);
    return new Known<>(1, new PersonId(1), fact, learnt, new SourceId(1), 1, null);
  }

  @Test
  void without_a_start_it_is_taken_to_have_begun_when_it_was_confirmed_or_told_the_earlier() {
    assertThat(job(TOLD.minusDays(20), null).begun()).isEqualTo(TOLD.minusDays(20));
    assertThat(job(TOLD.plusDays(20), null).begun()).isEqualTo(TOLD);
    assertThat(job(null, null).begun()).isEqualTo(TOLD);
  }

  @Test
  void a_leavers_line_ends_it_unless_it_had_ended_before() {
    var open = job(TOLD.minusDays(20), null);
    assertThat(open.endedBy(TOLD).end()).isEqualTo(TOLD);
    assertThat(open.endedBy(TOLD).on(TOLD)).as("its last day").isTrue();
    assertThat(open.endedBy(TOLD).on(TOLD.plusDays(1))).isFalse();

    var over = job(TOLD.minusDays(20), TOLD.minusDays(5));
    assertThat(over.endedBy(TOLD)).isSameAs(over);
    assertThat(over.endedBy(TOLD.minusDays(9)).end()).isEqualTo(TOLD.minusDays(9));
  }

  @Test
  void a_place_given_up_on_an_unknown_day_was_over_by_the_day_the_list_came() {
    for (var completion : new Completion[] {Completion.WITHDRAWN, Completion.COMPLETED}) {
      assertThat(enrolled(completion, null).end()).isEqualTo(TOLD.minusDays(1));
    }
    assertThat(enrolled(null, null).end()).isNull();
    assertThat(enrolled(Completion.WITHDRAWN, TOLD.minusDays(30)).end())
        .isEqualTo(TOLD.minusDays(30));
  }

  private static Spell enrolled(@Nullable Completion completion, @Nullable LocalDate end) {
    var start = TOLD.minusMonths(6);
    return Spell.of(
        known(new Enrolment("8608000", "Art", null, "3", start, null, end, completion, false)));
  }
}
