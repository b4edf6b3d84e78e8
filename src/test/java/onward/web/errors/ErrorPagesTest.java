package onward.web.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import onward.web.PageTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorPagesTest extends PageTest {
  @ParameterizedTest
  @CsvSource({
    "404, Page not found",
    "403, This cannot be done from here",
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
}
