package onward.web.figures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.guarantee.Guarantees;
import onward.monitoring.GuaranteeTables.By;
import onward.web.PageTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FiguresPagesTest extends PageTest {
  @Override
  protected String code() {
    return "893";
  }

  @Test
  void the_guarantee_by_month_is_a_page_and_a_file_and_what_is_missing_is_left_empty()
      throws Exception {
    assertThat(heading(page("/figures"))).isEqualTo("Figures");
    assertThat(page("/figures").text()).contains("No return", "missing is not nought");
    assertThat(file("/figures/september-guarantee.csv"))
        .startsWith("time_period,time_identifier,geographic_level,country_code,country_name,");
    assertThat(file("/figures/neet-by-characteristics.csv")).contains("avg_neet_nk_count");
    assertThat(file("/figures/participation-by-type.csv")).contains("participation_type");
  }

  @Test
  void a_month_is_taken_apart_and_stands_in_the_headings_of_2009() throws Exception {
    var today = LocalDate.now(onward().getBean(Clock.class));
    var campaign = Campaign.on(today);
    var at = today.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant();
    onward().getBean(Guarantees.class).refresh(authority().code(), campaign, today, at);
    var month = "/figures/" + YearMonth.from(today);

    assertThat(page(month + "?by=SCHOOL").select("tbody tr")).isNotEmpty();
    assertThat(page(month + "?by=SEX").text()).contains("Not recorded");
    assertThat(page(month).select(".onward-lead").text()).contains("As it stands on");
    assertThat(file(month + ".csv?by=SEX"))
        .contains(",cohort,characteristic_grouping,characteristic,cohort_number,offer_made,")
        .contains(",Year 11,Sex,Female,");
    var ahead = "/figures/" + YearMonth.from(today).plusMonths(1);
    assertThat(answer(ahead).getStatus()).as("a month that has not come").isEqualTo(404);
    assertThat(answer(ahead + ".csv").getStatus()).isEqualTo(404);
    var form = page(month + "/2009");
    assertThat(form.text()).contains("Continuing 2 year course", "Year 11 total and Year 12 total");
    assertThat(form.select("tbody:last-of-type td").eachText()).containsExactly("2", "1");
  }

  @Test
  void every_figure_opens_exactly_the_people_that_make_it_up() throws Exception {
    a_month_is_taken_apart_and_stands_in_the_headings_of_2009();
    var month = "/figures/" + YearMonth.from(LocalDate.now(onward().getBean(Clock.class)));
    var figures = new ArrayList<Element>(page(month + "/2009").select("td a"));
    for (var by : By.values()) {
      figures.addAll(page(month + "?by=" + by).select("td a"));
    }
    assertThat(figures).hasSizeGreaterThan(60);
    for (var figure : figures) {
      int people = Integer.parseInt(figure.text());
      assertThat(heading(page(figure.attr("href"))))
          .as(figure.attr("href"))
          .startsWith(people == 1 ? "1 young person" : people + " young people");
    }
  }

  @Test
  void figures_of_a_return_open_the_people_it_was_counted_from() throws Exception {
    var month = YearMonth.from(LocalDate.now(onward().getBean(Clock.class))).minusMonths(1);
    send("/returns", "month", month.toString());
    var year = Campaign.on(month.atEndOfMonth()).year();
    var figures = page("/figures?year=" + year).select("td a[href*=sent]");
    assertThat(figures).hasSizeGreaterThanOrEqualTo(4);
    for (var figure : figures) {
      int people = Integer.parseInt(figure.text().replaceAll(" .*", ""));
      assertThat(heading(page(figure.attr("href"))))
          .as(figure.attr("href"))
          .startsWith(people == 1 ? "1 young person" : people + " young people");
    }
    assertThat(page("/people?sent=" + month + ":NOT_KNOWN").text()).contains("in the return of");
    assertThat(page("/people?sent=nonsense:X").select(".onward-chosen")).isEmpty();
  }

  private String file(String address) throws Exception {
    return answer(address).getContentAsString(UTF_8);
  }
}
