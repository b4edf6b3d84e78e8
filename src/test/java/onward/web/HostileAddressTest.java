package onward.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/people/{person}?day=",
        "/people?day=",
        "/people/{person}/override?since=",
        "/audit?day=",
        "/admin/sign-ins?day=",
        "/changes?from=",
        "/to-do?day="
      })
  void a_day_beyond_all_calendars_is_none(String address) throws Exception {
    var page = address.replace("{person}", String.valueOf(authority().patel().value()));
    for (var day :
        List.of(
            "-999999999-01-01", "%2B999999999-12-31", "0000-01-01", "9999-12-31", "1000-01-01")) {
      assertThat(answer(page + day).getStatus()).as(page + day).isLessThan(500);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/figures?year=",
        "/figures/september-guarantee.csv?year=",
        "/figures/neet-by-characteristics.csv?year=",
        "/survey?year=",
        "/survey/people?year=",
        "/survey/activity-survey.csv?year="
      })
  void a_year_beyond_all_calendars_is_none(String address) throws Exception {
    for (var year : List.of("99999999", "-99999999", "2147483647", "9999", "9998", "1000", "-1")) {
      assertThat(answer(address + year).getStatus()).as(address + year).isLessThan(500);
    }
  }

  @Test
  void a_zero_byte_in_a_form_is_refused() throws Exception {
    var answer =
        answerToNobody(
            post("/sign-in").with(csrf()).param("user-name", "a\0b").param("password", "x"));
    assertThat(answer.getStatus()).isEqualTo(400);
  }
}
