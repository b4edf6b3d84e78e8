package onward.web.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import onward.rulebook.RuleBook;
import onward.web.PageTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The rules are there for everybody. */
class RulesPageTest extends PageTest {
  @Test
  void nobody_has_to_sign_in_to_read_the_rules() throws Exception {
    var answer = answerToNobody(get("/rules"));
    assertThat(answer.getStatus()).isEqualTo(200);
    var page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.select("section.onward-chapter")).hasSameSizeAs(RuleBook.chapters());
    assertThat(page.select("tr#answer-2").text()).contains("110", "para 16");
    for (var link : page.select(".onward-contents a")) {
      assertThat(page.select(link.attr("href"))).as(link.attr("href")).hasSize(1);
    }
  }
}
