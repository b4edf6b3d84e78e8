package onward.imports.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsAtRuleTest {
  @ParameterizedTest
  @CsvSource({
    "offers-2026-06-12.csv, 2026-06-12",
    "offers_20260612.xlsx, 2026-06-12",
    "Offers 12.06.2026 final.csv, 2026-06-12",
    "ILR-90000001-2526-20260601-093000-01.xml, 2026-06-01",
    "northgate-offers-2026-05.csv, 2026-05-31",
    "Roll May 2026.csv, 2026-05-31",
  })
  void a_name_tells_the_day_or_the_end_of_the_month(String name, LocalDate day) {
    assertThat(AsAtRule.of(name, LocalDate.of(2026, 6, 20))).contains(day);
  }

  @ParameterizedTest
  @CsvSource({
    "offers.csv",
    "offers-2026.csv",
    "school 8604001.csv",
    "UKPRN10004321-offers.csv",
    "this month 2026-06.csv",
    "today 2026-06-20.csv",
    "to come 2026-09-30.csv",
    "long ago 2024-05-01.csv",
    "cohort 2008-09 to 2009-08.csv",
    "no day 2026-13-45.csv",
  })
  void a_day_that_is_none_or_to_come_or_long_past_is_not_taken(String name) {
    assertThat(AsAtRule.of(name, LocalDate.of(2026, 6, 20))).isEmpty();
  }
}
