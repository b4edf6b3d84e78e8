package onward.imports.keep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderRuleTest {
  @ParameterizedTest
  @CsvSource({
    "northgate-college-offers-2026-06.csv, northgate college",
    "ILR-90000001-2526-20251215-093000-01.xml, 90000001",
    "ILR-10033670-1819-20181029-154541-03.XML, 10033670",
    "10900003 enrolments 15122025.xlsx, 10900003",
    "8604001 roll 2026-05-20 v2.csv, 8604001",
    "offers 20260601.csv, ''",
    "enrolments-01092026.csv, ''"
  })
  void a_file_s_name_tells_who_it_is_from(String file, String sender) {
    assertThat(SenderRule.of(file)).isEqualTo(sender);
  }
}
