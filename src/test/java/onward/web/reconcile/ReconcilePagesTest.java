package onward.web.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import onward.web.PageTest;
import org.junit.jupiter.api.Test;

/** What each school sent held against what is known, like with like (paras 12 vi, 31; Annex 4). */
class ReconcilePagesTest extends PageTest {
  private static final int MAY_CENSUS = 0;
  private static final int COHORT_ON_31_MAY = 1;

  @Override
  protected String code() {
    return "582";
  }

  @Test
  void the_may_census_stands_beside_the_cohort_of_that_day_and_who_is_off_is_named()
      throws Exception {
    var page = page("/lists/reconcile");
    var schools = Objects.requireNonNull(page.select("table").last());
    assertThat(schools.select("thead th").eachText())
        .startsWith("School", "May census", "Cohort on 31 May", "On roll now", "In cohort now");
    var sentence = page.select(".onward-lead").text();
    assertThat(sentence).contains("Annex 4");
    for (var row : schools.select("tbody tr")) {
      List<String> figures = row.select("td").eachText();
      var may = figures.get(MAY_CENSUS);
      if (!may.equals("not sent") && !may.equals(figures.get(COHORT_ON_31_MAY))) {
        var name = row.select("th").getFirst().ownText().replaceFirst(" \\(\\d+\\)$", "");
        assertThat(sentence).contains(name);
      }
    }
  }

  @Test
  void each_figure_opens_the_people_it_counts() throws Exception {
    var figure = page("/lists/reconcile").select("td a").getFirst();
    var people = page(figure.attr("href")).select("tbody tr");
    assertThat(figure.ownText()).isEqualTo(String.valueOf(people.size()));
  }
}
