package onward.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import onward.web.PageTest;
import org.junit.jupiter.api.Test;

class HomePageTest extends PageTest {
  @Test
  void each_year_group_shows_its_four_groups_with_shares() throws Exception {
    var year11 = page("/").select(".onward-panel[aria-label=Year 11]");

    assertThat(year11.select(".onward-panel__total a").text()).startsWith("2 ");
    assertThat(year11.select(".onward-bar__words").eachText())
        .containsExactly(
            "Offer made 50.0% 1",
            "Offer not appropriate 0.0% 0", "No offer made 50.0% 1", "Not recorded 0.0% 0");
  }

  @Test
  void every_count_opens_exactly_the_people_it_counts() throws Exception {
    for (var bar : page("/").select(".onward-bar__words")) {
      var count = bar.select(".onward-bar__figures").textNodes().getFirst().text().strip();
      var list = page(bar.select("a").attr("href"));

      assertThat(heading(list)).startsWith(count + " young ");
    }
  }

  @Test
  void a_provider_we_wait_on_opens_those_who_named_it() throws Exception {
    var line = page("/").select("a:contains(Northgate College)");

    assertThat(page(line.attr("href")).select("tbody th").eachText())
        .containsExactly("Okafor, Chidi");
  }

  @Test
  void the_two_lists_of_year_12_open_the_people_they_count() throws Exception {
    for (var name : new String[] {"Year 12 in employment", "Priority group of Year 12"}) {
      var line = page("/").select(".onward-count:contains(" + name + ")");
      var count = line.select(".onward-count__number").text();
      assertThat(heading(page(line.select("a").attr("href")))).startsWith(count + " young ");
    }
  }

  @Test
  void before_anybody_was_known_it_says_how_to_begin() throws Exception {
    assertThat(answerToStranger("/").getContentAsString()).contains("Bring in a list");
  }
}
