package onward.overrides;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.facts.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which override holds. */
class OverrideRuleTest {
  private static Known<StatusOverride> override(
      String code, String since, String until, String learnt) {
    return new Known<>(
        1,
        new PersonId(1),
        new StatusOverride(
            code, "seen at home", "Dana Price", LocalDate.parse(since), LocalDate.parse(until)),
        Instant.parse(learnt),
        new SourceId(1),
        0,
        null);
  }

  private static Optional<String> code(String day, List<Known<StatusOverride>> overrides) {
    return OverrideRule.on(overrides, LocalDate.parse(day)).map(known -> known.fact().code());
  }

  @ParameterizedTest
  @CsvSource({"2026-06-03,no", "2026-06-04,yes", "2026-06-30,yes", "2026-07-01,no"})
  void an_override_holds_from_its_first_day_to_its_last(String day, String holds) {
    var one = List.of(override("122", "2026-06-04", "2026-06-30", "2026-06-04T09:00:00Z"));
    assertThat(code(day, one).isPresent()).isEqualTo(holds.equals("yes"));
  }

  @Test
  void of_several_the_one_begun_last_holds_and_then_the_one_learnt_last() {
    var early = override("122", "2026-06-04", "2026-09-30", "2026-06-20T09:00:00Z");
    var late = override("123", "2026-06-10", "2026-09-30", "2026-06-10T09:00:00Z");
    var later = override("151", "2026-06-10", "2026-09-30", "2026-06-11T09:00:00Z");
    assertThat(code("2026-06-09", List.of(late, early))).contains("122");
    assertThat(code("2026-06-10", List.of(late, early))).contains("123");
    assertThat(code("2026-06-10", List.of(later, late, early))).contains("151");
    assertThat(code("2026-06-10", List.of(early, late, later))).contains("151");
  }

  @Test
  void two_of_one_moment_are_told_apart_by_what_they_say_and_never_by_their_order() {
    var one = override("122", "2026-06-10", "2026-09-30", "2026-06-10T09:00:00Z");
    var other = override("123", "2026-06-10", "2026-09-30", "2026-06-10T09:00:00Z");
    assertThat(code("2026-06-10", List.of(one, other))).contains("123");
    assertThat(code("2026-06-10", List.of(other, one))).contains("123");
  }

  @Test
  void one_that_ends_before_it_begins_was_taken_back() {
    assertThat(
            code(
                "2026-06-04",
                List.of(override("122", "2026-06-04", "2026-06-03", "2026-06-04T09:00:00Z"))))
        .isEmpty();
    assertThat(code("2026-06-04", List.of())).isEmpty();
  }

  @Test
  void two_that_begin_on_one_day_are_statements_about_the_same_override() {
    var one = override("122", "2026-06-04", "2026-06-30", "2026-06-04T09:00:00Z").fact();
    var other = override("123", "2026-06-04", "2026-07-31", "2026-06-05T09:00:00Z").fact();
    assertThat(one.key()).isEqualTo(other.key()).isEqualTo("2026-06-04");
  }
}
