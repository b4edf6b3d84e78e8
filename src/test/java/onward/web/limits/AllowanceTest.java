package onward.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AllowanceTest {
  private static final Instant NOON = Instant.parse("2026-09-30T12:00:00Z");

  @Test
  void a_minutes_worth_may_be_spent_at_once_and_comes_back_evenly() {
    var allowance = new Allowance(60, 10);
    for (int i = 0; i < 60; i++) {
      assertThat(allowance.take("ada", 1, NOON)).isTrue();
    }
    assertThat(allowance.take("ada", 1, NOON)).isFalse();
    assertThat(allowance.take("grace", 1, NOON)).as("another is not held up").isTrue();
    assertThat(allowance.take("ada", 1, NOON.plusMillis(500))).isFalse();
    assertThat(allowance.take("ada", 1, NOON.plusSeconds(1))).isTrue();
    assertThat(allowance.take("ada", 1, NOON.plusSeconds(1))).isFalse();
    assertThat(allowance.take("ada", 60, NOON.plusSeconds(90))).isTrue();
  }

  @Test
  void being_refused_costs_nothing_and_a_clock_put_back_gives_nothing() {
    var allowance = new Allowance(10, 10);
    assertThat(allowance.take("ada", 10, NOON)).isTrue();
    for (int i = 0; i < 100; i++) {
      assertThat(allowance.take("ada", 1, NOON.plusSeconds(1))).isFalse();
    }
    assertThat(allowance.take("ada", 1, NOON.minusSeconds(600))).isFalse();
    assertThat(allowance.take("ada", 1, NOON.plusSeconds(12))).isTrue();
  }

  @Test
  void what_costs_more_than_a_minutes_worth_takes_all_of_it() {
    var allowance = new Allowance(5, 10);
    assertThat(allowance.take("ada", 20, NOON)).isTrue();
    assertThat(allowance.take("ada", 1, NOON)).isFalse();
    assertThat(allowance.take("ada", 20, NOON.plusSeconds(60))).isTrue();
  }

  @Test
  void a_crowd_of_addresses_does_not_fill_the_memory() {
    var allowance = new Allowance(5, 100);
    for (int i = 0; i < 100_000; i++) {
      allowance.take("fd00::" + i, 1, NOON);
    }
    assertThat(allowance.kept()).isEqualTo(100);
  }

  @Test
  void nought_is_as_much_as_one_likes() {
    var allowance = new Allowance(0, 10);
    for (int i = 0; i < 10_000; i++) {
      assertThat(allowance.take("ada", 1, NOON)).isTrue();
    }
    assertThat(allowance.kept()).isZero();
  }
}
