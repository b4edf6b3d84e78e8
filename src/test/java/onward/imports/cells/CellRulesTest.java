package onward.imports.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import onward.calendar.Campaign;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellRulesTest {
  private static final Campaign YEAR = new Campaign(2026);

  @ParameterizedTest
  @ValueSource(
      strings = {"1.98601E+07", "8.6049E+06", "7.7009E+09", "1.23E+09", "1E+10", "8,6E+06"})
  void a_number_rounded_by_a_spreadsheet_is_none_in_any_column(String text) {
    assertThat(CellRule.fault(text).orElseThrow().cure()).contains("spreadsheet has rounded");
  }

  @ParameterizedTest
  @ValueSource(strings = {"An\u202Ea", "a\u2066b", "x\u200By", "À¯etc", "à€¯", "JosÃ©", "Zo\uFFFD"})
  void signs_that_hide_and_letters_that_were_lost_are_faults_in_any_column(String text) {
    assertThat(CellRule.fault(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "José",
        "Zoë",
        "O’Brien",
        "ÀÂÃ",
        "+44 7700 900123",
        "1E5",
        "14 High St\nStone",
        ""
      })
  void other_texts_are_not(String text) {
    assertThat(CellRule.fault(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1230000000, rounded",
    "9900000000, rounded",
    "1.23E+09, rounded",
    "123456789, digit is missing",
    "0123456789, Correct"
  })
  void a_learner_number_of_noughts_was_rounded_and_written_in_full(String uln, String cure) {
    assertThat(NumberRule.uln(uln).orElseThrow().cure()).contains(cure);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9999999999", "1023000000", "2000000300"})
  void a_learner_number_with_some_noughts_is_one(String uln) {
    assertThat(NumberRule.uln(uln)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8604904x", "9999999", "0004001", "860490412345", "12"})
  void a_number_of_no_form_is_no_place(String text) {
    assertThat(NumberRule.place(text, "860"))
        .isPresent()
        .get()
        .satisfies(fault -> assertThat(fault.cure()).contains("DfE number"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8604001",
        "9994001",
        "6604001",
        "10004321",
        "123456",
        "1st Choice Training",
        "Northgate College"
      })
  void a_name_or_a_number_of_the_right_form_may_be_one(String text) {
    assertThat(NumberRule.place(text, "999")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "330, true",
    "860, true",
    "000, true",
    "681, true",
    "999, false",
    "86, false",
    "Stoke, false"
  })
  void an_authority_s_code_is_one(String text, boolean good) {
    assertThat(NumberRule.authority(text, "860").isEmpty()).isEqualTo(good);
    assertThat(NumberRule.authority("997", "997")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "07700 900123, ''",
    "+44 7700 900123, ''",
    "(01785) 223344 mum, ''",
    "01785 223344 / 07700900123, ''",
    "7700900123, nought in front",
    "1785223344, nought in front",
    "abc, no telephone number",
    "12345, no telephone number"
  })
  void a_telephone_number_can_be_dialled(String text, String what) {
    assertThat(ReachRule.phone(text).map(Fault::what).orElse("")).contains(what);
    assertThat(ReachRule.phone(text).isEmpty()).isEqualTo(what.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "ana@example.org, true",
    "a@b.c; d@e.f, true",
    "ana.example.org, false",
    "ana@home, false"
  })
  void an_email_address_has_a_sign_and_a_dot(String text, boolean good) {
    assertThat(ReachRule.email(text).isEmpty()).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource({"st162lh, true", "ST16  2LH, true", "M1 1AA, true", "NOT A PC, false", "ST16, false"})
  void a_postcode_is_whole(String text, boolean good) {
    assertThat(ReachRule.postcode(text).isEmpty()).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource({
    "3, true",
    "Level 3, true",
    "L2, true",
    "NVQ2, true",
    "Entry Level, true",
    "E3, true",
    "three, false",
    "99, false",
    "2024, false"
  })
  void a_level_tells_one(String text, boolean good) {
    assertThat(LevelRule.fault(text).isEmpty()).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource({
    "2010-02-14, 26, ''",
    "2016-09-01, 26, ''",
    "2016-09-02, 26, makes them 9 on",
    "1999-09-02, 26, ''",
    "1999-09-01, 26, makes them 27 on 1 September 2026",
    "1999-09-01, 100, ''",
    "1910-02-14, 100, makes them 116",
    "2026-09-02, 26, still to come"
  })
  void a_birth_date_makes_somebody_an_age_that_can_be(LocalDate born, int oldest, String what) {
    var fault = AgeRule.fault(born, YEAR, oldest).map(Fault::what);
    assertThat(fault.orElse("")).contains(what);
    assertThat(fault).isEqualTo(what.isEmpty() ? Optional.empty() : fault);
  }
}
