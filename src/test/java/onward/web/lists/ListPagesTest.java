package onward.web.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import onward.web.PageTest;
import org.junit.jupiter.api.Test;

class ListPagesTest extends PageTest {
  private static final String HEADINGS =
      "Reference,Forename,Surname,Date of birth,Provider,Kind,Course,Start date\n";

  @Override
  protected String code() {
    return "864";
  }

  @Test
  void a_list_is_a_plan_before_it_is_facts_and_can_be_taken_back() throws Exception {
    var plan = upload("offers.csv", HEADINGS + okafor("A levels") + nobody() + unreadable());

    var planned = page(plan);
    assertThat(planned.text())
        .contains("Taken for a list of offers: 3 rows")
        .contains("Approving adds 1 offer for 1 person.")
        .contains("1 row cannot be read.");
    assertThat(status()).contains("Application awaiting outcome");

    send(plan + "/approve");
    assertThat(page(plan).text()).contains("Added 1 offer for 1 person.");
    assertThat(status()).contains("Offer of education or training made");

    send(plan + "/undo");
    assertThat(page(plan).text()).contains("This list was taken back");
    assertThat(status()).contains("Application awaiting outcome");
  }

  @Test
  void the_rows_of_a_group_say_what_is_the_matter_and_what_to_do() throws Exception {
    var plan = upload("more-offers.csv", HEADINGS + okafor("Catering") + unreadable());

    var rows = page(plan + "/lines?outcome=REFUSED").select("tbody tr");
    assertThat(rows).hasSize(1);
    assertThat(rows.text()).contains("31/02/");
    assertThat(answer(plan + "/lines.csv?outcome=REFUSED").getContentAsString().lines()).hasSize(2);
  }

  @Test
  void a_file_that_is_no_list_is_refused_with_its_line_and_what_to_do() throws Exception {
    var refused = page(upload("odd.csv", "Favourite colour,Shoe size\nred,9\n"));

    assertThat(refused.select(".govuk-error-summary").text()).contains("odd.csv, line 1");
  }

  @Test
  void lists_are_filtered_by_name_kind_and_state_and_downloaded() throws Exception {
    upload("fourth-offers.csv", HEADINGS + okafor("Bricklaying"));
    upload("fourth-odd.csv", "Favourite colour,Shoe size\nblue,9\n");

    var offers = page("/lists?kind=offers&state=PLANNED");
    assertThat(offers.select("tbody th").eachText())
        .contains("fourth-offers.csv")
        .doesNotContain("fourth-odd.csv");
    assertThat(offers.select(".onward-chosen a")).hasSize(2);

    var found = sent("/lists/filter", "words", "fourth ODD");
    assertThat(page(found).select("tbody th").eachText()).containsExactly("fourth-odd.csv");
    assertThat(answer(found.replace("/lists", "/lists.csv")).getContentAsString().lines())
        .hasSize(2);
  }

  @Test
  void taking_a_list_back_leaves_what_a_later_one_changed_and_says_so() throws Exception {
    var first = upload("sixth-offers.csv", HEADINGS + okafor("Plastering"));
    send(first + "/approve");
    // the same offer, told again with another first day
    var told = okafor("Plastering").replace("01/09/", "08/09/");
    var later = upload("sixth-offers-later.csv", HEADINGS + told);
    send(later + "/approve");

    send(first + "/undo");

    assertThat(page(first).text()).contains("Changed since, and left");
    var left = page(first).select("a[href*=changed]").attr("href");
    assertThat(page(left).select("tbody tr").text()).contains("Chidi Okafor");
    assertThat(page("/people/" + authority().okafor().value()).text())
        .contains("Plastering")
        .contains("8 September");

    send(later + "/undo");
    assertThat(status()).doesNotContain("Plastering");
  }

  @Test
  void a_birth_date_is_written_in_words() throws Exception {
    var plan = upload("fifth-offers.csv", HEADINGS + nobody());

    assertThat(page(plan + "/lines?outcome=UNMATCHED").select("tbody th").text())
        .isEqualTo("Quillon Brandreth, 1 January " + (authority().year() - 16));
  }

  @Test
  void the_day_a_list_was_made_is_asked_for_and_told() throws Exception {
    var list = (HEADINGS + okafor("Weaving")).getBytes(UTF_8);
    var wrong = answerToUpload("undated.csv", list, (authority().year() + 5) + "-01-01");
    assertThat(wrong.getStatus()).isEqualTo(400);
    assertThat(wrong.getContentAsString()).contains("must be a day up to today");

    var made = answerToUpload("undated.csv", list, "2020-06-12").getRedirectedUrl();
    assertThat(page(Objects.requireNonNull(made)).text()).contains("as at 12 June 2020");
  }

  @Test
  void another_authority_sees_neither_the_list_nor_its_rows() throws Exception {
    var plan = upload("third-offers.csv", HEADINGS + okafor("Welding"));

    assertThat(answerToStranger(plan).getStatus()).isEqualTo(404);
    assertThat(answerToStranger(plan + "/lines?outcome=APPLIED").getStatus()).isEqualTo(404);
  }

  private String status() throws Exception {
    return page("/people/" + authority().okafor().value()).select(".onward-verdict").text();
  }

  private String okafor(String course) {
    return "R2,Chidi,Okafor,03/07/%d,Northgate College,general qualification,%s,01/09/%d\n"
        .formatted(authority().year() - 16, course, authority().year());
  }

  private String nobody() {
    return ",Quillon,Brandreth,01/01/%d,Northgate College,general qualification,Art,01/09/%d\n"
        .formatted(authority().year() - 16, authority().year());
  }

  private static String unreadable() {
    return "R1,Asha,Patel,,Northgate College,general qualification,Art,31/02/2027\n";
  }
}
