package onward.imports.cells;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    "31, WBRI",
    "White - British, WBRI",
    "White British, WBRI",
    "White - English, WBRI",
    "White – Irish, WIRI",
    "Traveller of Irish Heritage, WROM",
    "Gypsy / Roma, WROM",
    "Any Other White Background, WOTH",
    "White - Any other White background, WOTH",
    "Mixed - White and Black Caribbean, MWBC",
    "White and Asian, MWAS",
    "Asian or Asian British - Indian, AIND",
    "Asian - Pakistani, APKN",
    "Any other Asian background, AOTH",
    "Black or Black British - African, BAFR",
    "Black - Caribbean, BCRB",
    "Chinese, CHNE",
    "Any other ethnic group, OOTH",
    "Refused, REFU",
    "Information Not Yet Obtained, NOBT"
  })
  void a_school_s_code_becomes_the_national_one(String school, String national) {
    assertThat(EthnicityRule.national(school)).contains(national);
    assertThat(EthnicityRule.fault(school)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"XXXX", "British", "Whitish", "30", ""})
  void a_text_that_is_no_group_s_becomes_no_code(String text) {
    assertThat(EthnicityRule.national(text)).isEmpty();
    assertThat(EthnicityRule.fault(text).orElseThrow().cure()).startsWith("Write one of: WBRI,");
  }
}
