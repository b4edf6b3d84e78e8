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
    assertThat(columns.text()).contains("remembered for Oddly College");

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

    assertThat(page(list + "/columns").select("tbody tr").get(0).text())
        .contains("Forename, as you or a colleague said for this sender");

    var next = upload("oddly-college-offers-07.csv", HEADINGS + okafor("Catering"));
    assertThat(page(next).text()).contains("Approving adds 1 offer for 1 person.");
  }

  @Test
  void it_says_what_each_heading_was_taken_for_and_why() throws Exception {
    var list =
        upload(
            "plainly-college-offers.csv",
            "Full name,Where,Provider,Kind,Course,Start date,Hobby\n"
                + "\"Okafor, Chidi\",ST16 2LH,Northgate College,general qualification,Art,,chess\n"
                + "\"Okafor, Ada\",ST16 2LJ,Northgate College,general qualification,Art,,none\n");
    assertThat(page(list + "/columns").select("td[data-label='Taken for']").eachText())
        .containsExactly(
            "Forename and Surname, by its name: the whole name in one cell",
            "Postcode, by what stands under it",
            "Provider, by its name",
            "Kind, by its name",
            "Course, by its name",
            "Start date, by its name",
            "Nothing: no list has a heading of this name");
  }

  @Test
  void any_column_can_be_the_whole_name_and_a_word_left_out_can_be_put_right() throws Exception {
    var list =
        upload(
            "quaintly-school-8744001.csv",
            "Whom,DOB,Ethnicity,Enrolment status,SEN status,SEN status,School\n"
                + "\"Okafor, Chidi\",03/07/%d,Brit,C,N,K,8744001\n"
                    .formatted(authority().year() - 16));
    assertThat(page(list + "/columns").select("th[scope=row]").eachText())
        .contains("SEN status", "SEN status (2)");
    send(list + "/columns", "heading-0", "Name (whole)", "heading-5", "nothing");
    assertThat(page(list).text()).contains("for 1 person.");
    var words = page(list + "/columns");
    assertThat(words.text()).contains("Words that were not understood").contains("Brit");
    send(list + "/columns", words.select("select[id^=word-]").attr("id"), "WBRI");
    assertThat(page(list + "/columns").text()).doesNotContain("Words that were not understood");
  }

  private String okafor(String course) {
    int year = authority().year();
    return "Chidi,Okafor,03/07/%d,Northgate College,general qualification,01/03/%d,%s,01/09/%d,COND\n"
        .formatted(year - 16, year, course, year);
  }
}
