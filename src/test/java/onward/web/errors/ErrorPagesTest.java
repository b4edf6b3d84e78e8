package onward.web.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import onward.web.PageTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorPagesTest extends PageTest {
  @ParameterizedTest
  @CsvSource({
    "404, Page not found",
    "403, Your role does not include this page",
    "413, The file is too large",
    "500, Something went wrong"
  })
  void what_went_wrong_is_said_in_plain_words(int status, String title) throws Exception {
    var request = get("/error").requestAttr("jakarta.servlet.error.status_code", status);
    var answer = answer(request, authority().code());
    var page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));

    assertThat(answer.getStatus()).isEqualTo(status);
    assertThat(heading(page)).isEqualTo(title);
    assertThat(page.text()).doesNotContain("Exception");
  }

  /** Whoever sends a form may have waited until its token was old; whoever opens a page has not. */
  @Test
  void a_form_that_is_refused_was_open_too_long() throws Exception {
    var request = post("/error").with(csrf()).requestAttr("jakarta.servlet.error.status_code", 403);
    var page =
        Jsoup.parse(answer(request, authority().code()).getContentAsString(StandardCharsets.UTF_8));
    assertThat(page.text()).contains("The page was open too long");
  }
}
