package onward.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import onward.calendar.Edition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How long knowledge of an activity stays good. */
class CurrencyRuleTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  @ParameterizedTest
  @CsvSource({
    "110,2025-09-20,,,2026-08-31",
    "230,2025-09-20,,,2026-08-31",
    "230,2026-09-20,,,2027-08-31",
    "230,2025-09-20,,2026-07-15,2026-07-15",
    "230,2025-09-20,,2027-07-15,2026-08-31",
    "260,2025-09-20,2026-03-01,,2026-03-29",
    "290,2025-09-20,2026-03-01,,2026-03-29",
    "350,2025-09-20,2026-03-01,,2026-03-29",
    "350,2025-09-20,,,",
    "710,2025-09-20,2026-03-01,,2026-03-29",
    "310,2025-09-20,,2026-01-01,2026-09-20",
    "320,2025-09-20,,,2026-09-20",
    "330,2025-09-20,,,2026-03-20",
    "381,2025-09-20,,,2026-03-20",
    "410,2025-09-20,,2026-01-31,2026-01-31",
    "430,2025-09-20,,,2025-12-20",
    "530,2025-09-20,,,2025-12-20",
    "619,2025-09-20,,,",
    "810,2025-09-20,,,"
  })
  void each_kind_of_activity_has_its_period(
      String code,
      LocalDate verified,
      @Nullable LocalDate review,
      @Nullable LocalDate expectedEnd,
      @Nullable LocalDate lapses) {
    var activity = ActivityCode.of(code).orElseThrow();
    assertThat(CurrencyRule.dueToLapse(activity, verified, review, expectedEnd, DAY))
        .isEqualTo(Optional.ofNullable(lapses));
  }

  @ParameterizedTest
  @EnumSource(ActivityCode.class)
  void exactly_the_codes_that_the_return_wants_a_date_for_lapse(ActivityCode code) {
    assertThat(CurrencyRule.dueToLapse(code, DAY, DAY, null, DAY).isPresent())
        .isEqualTo(code.lapses());
  }

  @Test
  void on_its_last_day_it_still_holds() {
    assertThat(CurrencyRule.lapsed(Optional.of(DAY), DAY)).isFalse();
    assertThat(CurrencyRule.lapsed(Optional.of(DAY), DAY.plusDays(1))).isTrue();
    assertThat(CurrencyRule.lapsed(Optional.empty(), DAY)).isFalse();
  }

  @Test
  void re_engagement_was_within_neet_in_2009() {
    assertThat(ActivityCode.REENGAGEMENT.neet(Edition.GUIDANCE_2009)).isTrue();
    assertThat(ActivityCode.REENGAGEMENT.neet(Edition.TODAY)).isFalse();
    assertThat(ActivityCode.SEEKING.neet(Edition.TODAY)).isTrue();
  }
}
