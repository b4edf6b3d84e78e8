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
  void another_authority_is_told_that_there_is_no_such_page() throws Exception {
    assertThat(answerToStranger("/people/" + authority().patel().value()).getStatus())
        .isEqualTo(404);
  }
}
