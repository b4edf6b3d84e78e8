package onward.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
  private static final List<String> OWNER = List.of("asha.bloggs@northgate.gov.uk", "Asha Bloggs");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "short-one-1",
        "password1234",
        "Password123!",
        "qwertyuiop12",
        "aaaaaaaaaaaaaaaa",
        "abcdefghijkl",
        "correct horse",
        "purple monkey",
        "lantern gravel",
        "September Guarantee"
      })
  void what_is_short_or_often_tried_is_refused(String password) {
    assertThat(PasswordRule.problems(password, OWNER)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lantern gravel oboe tuesday",
        "correct-Kestrel-91-bramble",
        "łąka żółw gęś źdźbło"
      })
  void long_and_odd_ones_are_taken_with_spaces_and_all_letters(String password) {
    assertThat(PasswordRule.problems(password, OWNER)).isEmpty();
  }

  @Test
  void the_owners_own_names_do_not_count() {
    assertThat(PasswordRule.problems("admin-919-admin", List.of("admin-919", "Ann Example")))
        .containsExactly("Your own name and user name do not count: use more besides them");
  }

  @Test
  void a_very_long_one_is_refused_before_it_is_weighed() {
    assertThat(PasswordRule.problems("x".repeat(5_000_000), OWNER))
        .containsExactly("Use 128 characters or fewer");
  }
}
