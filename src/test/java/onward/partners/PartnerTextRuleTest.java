package onward.partners;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerTextRuleTest {
  @ParameterizedTest
  @ValueSource(strings = {"8564001", "856/4001", "856 4001", " 856 / 4001 ", "856-4001"})
  void a_dfe_number_is_one_number_however_written(String text) {
    assertThat(PartnerTextRule.dfeNumber(text)).contains("8564001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "856400", "85640011", "Year 8564001", "856/400A"})
  void other_text_is_no_dfe_number(String text) {
    assertThat(PartnerTextRule.dfeNumber(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "THE NORTHGATE COLLEGE, Northgate College",
    "College of Northgate, Northgate College",
    "The College of Northgate, northgate college",
    "St. Mary's School, SAINT MARY’S SCHOOL",
    "Hill & Dale Training Ltd., Hill and Dale Training Limited",
    "Collège Français, College Francais",
    "Wyke   Sixth-Form College, Wyke Sixth Form College"
  })
  void names_are_the_same_but_for_case_and_punctuation(String one, String other) {
    assertThat(PartnerTextRule.name(one)).isEqualTo(PartnerTextRule.name(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Northgate College, Northgate School",
    "Northgate College, North Gate College",
    "Northgate, Northgate College",
    "St Mary's School, St Mary's Catholic School"
  })
  void nearly_the_same_is_not_the_same(String one, String other) {
    assertThat(PartnerTextRule.name(one)).isNotEqualTo(PartnerTextRule.name(other));
  }

  @Test
  void a_name_of_nothing_but_small_words_is_empty() {
    assertThat(PartnerTextRule.name(" The - ")).isEmpty();
  }
}
