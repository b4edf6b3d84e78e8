package onward.web.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import onward.web.PageTest;
import org.junit.jupiter.api.Test;

class SurveyPagesTest extends PageTest {
  @Override
  protected String code() {
    return "894";
  }

  @Test
  void the_survey_says_who_is_unknown_and_every_figure_opens_its_people() throws Exception {
    int year = authority().year();
    var page = page("/survey?year=" + year);
    assertThat(page.text()).contains("2 leavers of Year 11", "31 January " + (year + 1));
    var unknown =
        page.select(".onward-count").stream()
            .filter(line -> line.text().contains("Not known"))
            .findFirst()
            .orElseThrow();
    assertThat(unknown.select("a").text()).startsWith("2");
    assertThat(page(unknown.select("a").attr("href")).select("tbody tr")).hasSize(2);
    assertThat(page("/survey?year=" + year + "&cohort=YEAR_12").text()).contains("1 17-year-old");
  }

  @Test
  void there_is_a_file_for_all_and_one_for_each_school_with_the_columns_chosen() throws Exception {
    var year = "year=" + authority().year();
    assertThat(file("/survey/activity-survey.csv?" + year))
        .startsWith("Reference,Forename,Surname,School,Activity,Activity in words,");
    assertThat(file("/survey/activity-survey.csv?" + year + "&columns=UPN,ACTIVITY"))
        .startsWith("UPN,Activity\n")
        .hasLineCount(3);
    assertThat(file("/survey/schools/8944001.csv?" + year)).contains("Patel").contains("Okafor");
    assertThat(answer("/survey/schools/8949999.csv?" + year).getStatus()).isEqualTo(404);
  }

  private String file(String address) throws Exception {
    return answer(address).getContentAsString(UTF_8);
  }
}
