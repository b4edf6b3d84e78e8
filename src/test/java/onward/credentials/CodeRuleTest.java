package onward.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeRuleTest {
  private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /** Appendix B of RFC 6238, of whose eight digits we take the last six. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void the_codes_are_those_of_the_standard(long second, String code) {
    assertThat(CodeRule.code(KEY, CodeRule.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
  }

  @Test
  void a_code_opens_half_a_minute_early_or_late_and_no_longer() {
    var made = Instant.ofEpochSecond(1_111_111_111);
    for (int late : new int[] {-30, 0, 30}) {
      assertThat(CodeRule.matches(KEY, "050 471", made.plusSeconds(late), 0)).isPresent();
    }
    assertThat(CodeRule.matches(KEY, "050471", made.plusSeconds(90), 0)).isEmpty();
    assertThat(CodeRule.matches(KEY, "", made, 0)).isEmpty();
  }

  @Test
  void a_code_opens_once() {
    var at = Instant.ofEpochSecond(1_111_111_111);
    long used = CodeRule.matches(KEY, "050471", at, 0).orElseThrow();
    assertThat(CodeRule.matches(KEY, "050471", at.plusSeconds(1), used)).isEmpty();
  }
}
