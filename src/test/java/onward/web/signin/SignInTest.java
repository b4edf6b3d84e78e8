package onward.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import onward.web.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class SignInTest extends PageTest {
  @Test
  void whoever_is_not_signed_in_is_asked_to() throws Exception {
    assertThat(answerToNobody(get("/people")).getRedirectedUrl()).endsWith("/sign-in");
  }

  @Test
  void the_first_account_opens_the_site() throws Exception {
    var account = authority().account();

    assertThat(signIn(account.userName(), account.password()).getRedirectedUrl()).isEqualTo("/");
  }

  @Test
  void a_wrong_password_and_an_unknown_name_are_answered_alike() throws Exception {
    var wrong = signIn(authority().account().userName(), "wrong");
    var unknown = signIn("nobody", "wrong");

    assertThat(wrong.getRedirectedUrl()).isEqualTo("/sign-in?again");
    assertThat(unknown.getRedirectedUrl()).isEqualTo(wrong.getRedirectedUrl());
    assertThat(unknown.getStatus()).isEqualTo(wrong.getStatus());
  }

  @Test
  void of_many_tries_at_once_six_are_judged() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var tries = Collections.nCopies(24, (Callable<String>) () -> fromAfar("of-many-tries"));
      var answers = new ArrayList<String>();
      for (var answer : threads.invokeAll(tries)) {
        answers.add(answer.get());
      }
      assertThat(answers).filteredOn("/sign-in?again"::equals).hasSize(6);
      assertThat(answers).filteredOn("/sign-in?locked"::equals).hasSize(18);
    }
  }

  private String fromAfar(String name) throws Exception {
    return String.valueOf(
        answerToNobody(
                post("/sign-in")
                    .with(csrf())
                    .with(request -> {
                      request.setRemoteAddr("203.0.113.77");
                      return request;
                    })
                    .param("user-name", name)
                    .param("password", "wrong"))
            .getRedirectedUrl());
  }

  @Test
  void a_form_without_its_token_is_refused() throws Exception {
    assertThat(answerToNobody(post("/sign-in")).getStatus()).isEqualTo(403);
  }

  @Test
  void pages_are_kept_nowhere_and_run_nothing_but_our_own_files() throws Exception {
    var page = answer("/people");

    assertThat(page.getHeader("Cache-Control")).contains("no-store");
    assertThat(page.getHeader("Content-Security-Policy"))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(page.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.getHeader("X-Frame-Options")).isEqualTo("DENY");
  }

  @Test
  void the_styles_carry_neither_the_typeface_nor_the_crest_of_government() throws Exception {
    var styles = answerToNobody(get("/assets/govuk.css")).getContentAsString();

    assertThat(styles)
        .contains(".govuk-button")
        .doesNotContain("GDS Transport", "crest", "@font-face");
  }

  private MockHttpServletResponse signIn(String name, String password) throws Exception {
    return answerToNobody(
        post("/sign-in").with(csrf()).param("user-name", name).param("password", password));
  }
}
