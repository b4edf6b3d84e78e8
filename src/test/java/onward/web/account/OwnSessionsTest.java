package onward.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.http.HttpResponse;
import java.time.Instant;
import onward.web.PageTest;
import onward.web.sessions.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** One's own sessions, and proving anew who one is before the ways in are changed. */
class OwnSessionsTest extends PageTest {
  @Override
  protected String code() {
    return "980";
  }

  @Test
  void ones_sessions_are_listed_and_the_others_ended() throws Exception {
    try (var here = visitor();
        var there = visitor()) {
      signIn(here);
      signIn(there);
      var page = Jsoup.parse(here.get("/account").body());
      assertThat(page.select("caption:contains(Your sessions) ~ tbody tr")).hasSize(2);
      assertThat(page.select("caption:contains(Your sessions) ~ tbody").text())
          .containsOnlyOnce("This one")
          .containsOnlyOnce("Elsewhere");

      here.send("/account", "/account/sessions/end");

      assertThat(there.get("/people").statusCode()).isEqualTo(302);
      assertThat(here.get("/people").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void where_it_was_not_proved_of_late_the_password_is_asked_for_before_anything_is_changed()
      throws Exception {
    assertThat(page("/account").text()).contains("Is it still you?");
    assertThat(sent("/account/sessions/end")).isEqualTo("/account?again");
    assertThat(sent("/account/passkeys/remove", "id", "x")).isEqualTo("/account?again");
    assertThat(send("/account/passkeys/options").getStatus()).isEqualTo(409);

    assertThat(again("wrong")).isEqualTo("/account?wrong");
    assertThat(page("/account?wrong=").select(".govuk-error-summary").text())
        .contains("This is not your password");
    assertThat(sent("/account/sessions/end")).isEqualTo("/account?again");

    assertThat(again(authority().account().password())).isEqualTo("/account");
    assertThat(page("/account").text()).doesNotContain("Is it still you?");
    assertThat(sent("/account/passkeys/remove", "id", "x")).isEqualTo("/account");
  }

  @Test
  void it_holds_for_ten_minutes() {
    var request = new MockHttpServletRequest();
    var noon = Instant.parse("2026-09-30T11:00:00Z");
    assertThat(Proof.fresh(request, noon)).isFalse();
    Proof.given(request, noon);
    assertThat(Proof.fresh(request, noon.plusSeconds(599))).isTrue();
    assertThat(Proof.fresh(request, noon.plusSeconds(600))).isFalse();
  }

  private String again(String password) throws Exception {
    var request = post("/account/again").param("password", password).with(csrf());
    request.with(asked -> {
      asked.setRemoteAddr("10.30.0.1");
      return asked;
    });
    return String.valueOf(answer(request, authority().code()).getRedirectedUrl());
  }

  private static String to(HttpResponse<String> answer) {
    return answer.headers().firstValue("location").orElse("");
  }

  private void signIn(Visitor visitor) throws Exception {
    var account = authority().account();
    assertThat(to(visitor.signIn(account.userName(), account.password()))).endsWith("/");
  }

  private Visitor visitor() {
    return new Visitor(onward().getEnvironment().getRequiredProperty("local.server.port"));
  }
}
