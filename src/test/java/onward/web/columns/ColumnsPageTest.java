package onward.web.columns;

import static org.assertj.core.api.Assertions.assertThat;

import onward.web.PageTest;
import org.junit.jupiter.api.Test;

class ColumnsPageTest extends PageTest {
  private static final String HEADINGS =
      "Given,Sur,Born,Who offers,Sort of offer,Offered on,Course,Start date,Condition\n";

  @Override
  protected String code() {
    return "874";
  }

  @Test
  void columns_and_words_put_right_once_are_remembered_for_the_sender() throws Exception {
    var list = upload("oddly-college-offers-06.csv", HEADINGS + okafor("Welding"));
    var columns = page(list + "/columns");
    assertThat(columns.select("tbody tr").get(0).text()).contains("Given").contains("Chidi");
    assertThat(columns.text()).contains("remembered for Oddly college");

    send(
        list + "/columns",
        "heading-0",
        "Forename",
        "heading-1",
        "Surname",
        "heading-2",
        "Date of birth",
        "heading-3",
        "Provider",
        "heading-4",
        "Kind");
    assertThat(page(list).text()).contains("1 row cannot be read");
    var word = page(list + "/columns").select("select[id^=word-]").attr("id");
    send(list + "/columns", word, "GCSE results");
    assertThat(page(list).text()).contains("Approving adds 1 offer for 1 person.");

    var next = upload("oddly-college-offers-07.csv", HEADINGS + okafor("Catering"));
    assertThat(page(next).text()).contains("Approving adds 1 offer for 1 person.");
  }

  private String okafor(String course) {
    int year = authority().year();
    return "Chidi,Okafor,03/07/%d,Northgate College,general qualification,01/03/%d,%s,01/09/%d,COND\n"
        .formatted(year - 16, year, course, year);
  }
}
