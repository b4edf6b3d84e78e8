package onward.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses and forms that nobody's browser sends are answered, and never by a fault. */
class HostileAddressTest extends PageTest {
  @Override
  protected String code() {
    return "987";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/people",
        "/to-do",
        "/audit",
        "/changes",
        "/lists",
        "/partners",
        "/overrides",
        "/duplicates",
        "/lists/review"
      })
  void a_page_that_no_list_has_is_answered(String list) throws Exception {
    assertThat(answer(list + "?page=2147483647").getStatus()).isLessThan(500);
    assertThat(answer(list + "?page=-2147483648").getStatus()).isLessThan(500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/people?school=", "/people.csv?code=", "/audit?day="})
  void a_zero_byte_in_an_address_is_refused(String address) throws Exception {
    assertThat(answer(address + "%00").getStatus()).isEqualTo(400);
  }

  @Test
  void a_zero_byte_in_a_form_is_refused() throws Exception {
    var answer =
        answerToNobody(
            post("/sign-in").with(csrf()).param("user-name", "a\0b").param("password", "x"));
    assertThat(answer.getStatus()).isEqualTo(400);
  }
}
