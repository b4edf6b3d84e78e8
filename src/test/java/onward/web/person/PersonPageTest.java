package onward.web.person;

import static org.assertj.core.api.Assertions.assertThat;

import onward.web.PageTest;
import org.junit.jupiter.api.Test;

class PersonPageTest extends PageTest {
  @Test
  void the_sentence_that_says_why_comes_first() throws Exception {
    var page = page("/people/" + authority().patel().value());

    assertThat(heading(page)).isEqualTo("Asha Patel");
    assertThat(page.select(".onward-verdict__because").text()).contains("Northgate College");
    assertThat(page.select(".onward-verdict").text()).contains("110", "para 16");
  }

  @Test
  void every_fact_names_its_file_and_line_and_the_deciding_one_is_marked() throws Exception {
    var page = page("/people/" + authority().patel().value());
    var offer = page.select(".onward-timeline__item:contains(Offer from Northgate College)");

    assertThat(offer.text()).contains("northgate-offers.csv, line 212", "Learnt ");
    assertThat(offer.hasClass("onward-timeline__item--decides")).isTrue();
    assertThat(page.select(".onward-timeline__item")).hasSize(3);
  }

  @Test
  void without_an_offer_it_says_what_would_change_it() throws Exception {
    var page = page("/people/" + authority().okafor().value());

    assertThat(page.select(".onward-verdict").text())
        .contains("Application awaiting outcome", "To do:");
  }

  @Test
  void a_day_that_cannot_be_read_is_said_with_its_field() throws Exception {
    var address = "/people/" + authority().patel().value();
    var page = page(address + "?day=99&known=2026-13-01");
    assertThat(page.select(".govuk-error-summary a").eachText())
        .containsExactly(
            "“99” is not a day: enter one such as 2026-07-31",
            "“2026-13-01” is not a day: enter one such as 2026-07-31");
    assertThat(page(address + "?day=2026-09-20").select(".govuk-error-summary")).isEmpty();
    assertThat(page("/?day=2026-02-31").select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#day");
  }

  @Test
  void another_authority_is_told_that_there_is_no_such_page() throws Exception {
    assertThat(answerToStranger("/people/" + authority().patel().value()).getStatus())
        .isEqualTo(404);
  }
}
