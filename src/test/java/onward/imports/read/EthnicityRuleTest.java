package onward.imports.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EthnicityRuleTest {
  @ParameterizedTest
  @CsvSource({
    "WBRI, WBRI",
    "weng, WBRI",
    "WIRT, WROM",
    "WROR, WROM",
    "WEEU, WOTH",
    "MWAP, MWAS",
    "BSOM, BAFR",
    "ASNL, AOTH",
    "OVIE, OOTH",
    "OARA, OARA",
    "NOBT, NOBT",
    "XXXX, XXXX",
    "'', ''"
  })
  void a_school_s_code_becomes_the_national_one(String school, String national) {
    assertThat(EthnicityRule.national(school)).isEqualTo(national);
  }
}
