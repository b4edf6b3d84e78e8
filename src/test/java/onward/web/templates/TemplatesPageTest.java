package onward.web.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import onward.web.PageTest;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** What is asked of schools and colleges, and what they send comes in without a question. */
class TemplatesPageTest extends PageTest {
  @Override
  protected String code() {
    return "575";
  }

  @Test
  void each_kind_of_list_is_told_with_its_columns_and_an_empty_one() throws Exception {
    var page = page("/lists/templates");
    assertThat(page.select("h2").eachText()).startsWith("Roll", "May census counts");
    assertThat(page.select("h2 + p").eachText()).noneMatch(String::isBlank);
    for (var link : page.select("main a[href^=/lists/templates/]")) {
      assertThat(answer(link.attr("href")).getContentAsByteArray()).isNotEmpty();
    }
    assertThat(page("/lists").select("a[href=/lists/templates]")).hasSize(1);
  }

  @Test
  void an_empty_workbook_has_the_headings_and_a_filled_list_is_taken_for_what_it_is()
      throws Exception {
    var book = answer("/lists/templates/offers.xlsx").getContentAsByteArray();
    try (var read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
      var rows = read.getFirstSheet().read();
      assertThat(rows).hasSize(1);
      assertThat(rows.getFirst().getCellText(3)).isEqualTo("Forename");
    }
    var headings =
        answer("/lists/templates/leavers.csv").getContentAsString(StandardCharsets.UTF_8);
    var list =
        upload(
            "northgate-leavers.csv",
            headings
                + "R2,,,Chidi,Okafor,,,Northgate College,14/11/%d,found a job,employment\n"
                    .formatted(authority().year()));
    assertThat(page(list).text()).contains("Taken for a list of leavers: 1 row");
  }

  @Test
  void a_list_that_nobody_knows_has_no_template() throws Exception {
    assertThat(answer("/lists/templates/nothing.csv").getStatus()).isEqualTo(404);
  }
}
