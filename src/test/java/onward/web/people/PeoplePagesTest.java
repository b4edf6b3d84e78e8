package onward.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import onward.web.PageTest;
import org.junit.jupiter.api.Test;

class PeoplePagesTest extends PageTest {
  @Test
  void the_list_says_how_many_and_names_them() throws Exception {
    var page = page("/people");

    assertThat(heading(page)).isEqualTo("3 young people");
    assertThat(page.select("tbody th").eachText())
        .containsExactly("Nowak, Zofia", "Okafor, Chidi", "Patel, Asha");
  }

  @Test
  void a_year_group_narrows_it_and_the_filter_can_be_removed() throws Exception {
    var page = page("/people?cohort=YEAR_12");

    assertThat(page.select("tbody th").eachText()).containsExactly("Nowak, Zofia");
    assertThat(page.select(".onward-chosen a").attr("href")).isEqualTo("/people");
  }

  @Test
  void a_search_that_finds_one_person_opens_the_person() throws Exception {
    assertThat(sent("/people/search", "words", "patle 14 2 " + (authority().year() - 16)))
        .isEqualTo("/people/" + authority().patel().value());
  }

  @Test
  void what_was_searched_for_stays_out_of_the_address() throws Exception {
    var to = sent("/people/search", "words", "Nobodysname");

    assertThat(to).matches("/people\\?search=\\d+");
    assertThat(heading(page(to))).isEqualTo("0 young people found");
    assertThat(page(to).select(".onward-chosen").text()).contains("Nobodysname");
  }

  @Test
  void another_authority_sees_none_of_them() throws Exception {
    assertThat(answerToStranger("/people").getContentAsString()).doesNotContain("Patel");
  }

  @Test
  void the_download_has_a_line_a_person() throws Exception {
    var csv = answer("/people.csv?cohort=YEAR_11");

    assertThat(csv.getContentType()).startsWith("text/csv");
    assertThat(csv.getContentAsString().lines())
        .hasSize(3)
        .anyMatch(line -> line.contains("Patel"));
  }

  @Test
  void a_group_of_statuses_narrows_it() throws Exception {
    assertThat(page("/people?group=OFFER_MADE").select("tbody th").eachText())
        .containsExactly("Patel, Asha");
    assertThat(page("/people?code=140&code=159").select("tbody th").eachText())
        .containsExactly("Nowak, Zofia", "Okafor, Chidi");
  }

  @Test
  void a_provider_finds_those_who_name_it() throws Exception {
    var page = page("/people?provider=Northgate%20College&code=140");

    assertThat(page.select("tbody th").eachText()).containsExactly("Okafor, Chidi");
  }

  @Test
  void a_list_can_be_sorted_by_any_column() throws Exception {
    assertThat(page("/people?sort=born&down=yes").select("tbody th").eachText())
        .containsExactly("Okafor, Chidi", "Patel, Asha", "Nowak, Zofia");
  }
}
