package onward.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "patel 14 2 09",
        "14 2 09 Patel",
        "patel 14/02/2009",
        "Patel, 14 feb 2009",
        "2009-02-14 patel",
        "patel 140209",
        "14022009 patel",
        "patel 14th February 09"
      })
  void a_birth_date_is_understood_however_it_is_written(String typed) {
    var words = SearchWords.of(typed);

    assertThat(words.names()).containsExactly("patel");
    assertThat(words.born()).isEqualTo(LocalDate.of(2009, 2, 14));
  }

  @Test
  void a_day_and_a_month_or_a_year_alone_are_parts_of_a_birth_date() {
    assertThat(SearchWords.of("14 2"))
        .isEqualTo(new SearchWords(List.of(), List.of(), null, 14, 2, 0));
    assertThat(SearchWords.of("patel 2009").birthYear()).isEqualTo(2009);
  }

  @Test
  void numbers_with_letters_and_long_numbers_are_keys() {
    assertThat(SearchWords.of("a860400123456 9812345678").keys())
        .containsExactly("A860400123456", "9812345678");
  }

  @Test
  void a_name_that_is_also_a_month_stays_a_name() {
    assertThat(SearchWords.of("April Jones").names()).containsExactly("april", "jones");
  }

  @Test
  void a_day_that_no_calendar_has_is_not_a_birth_date() {
    assertThat(SearchWords.of("31 2 2009").born()).isNull();
    assertThat(SearchWords.of("  ").empty()).isTrue();
  }
}
