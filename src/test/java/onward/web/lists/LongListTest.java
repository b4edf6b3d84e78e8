package onward.web.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import onward.web.PageTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LongListTest extends PageTest {
  private static final int ROWS = ListJobs.LONG + 1;

  @Override
  protected String code() {
    return "869";
  }

  @Test
  void a_long_list_is_read_and_taken_in_while_nobody_looks() throws Exception {
    var list = upload("long.csv", longList("Welding"));
    var planned = ended(list);
    assertThat(planned.text()).contains("5,001 rows").contains("Approving adds 1 offer");

    send(list + "/approve", "sure", "true");

    assertThat(ended(list).text()).contains("Added 1 offer for 1 person.");
  }

  @Test
  void the_page_of_a_long_list_says_how_far_it_is_and_stopping_changes_nothing() throws Exception {
    var list = upload("stopped.csv", longList("Catering"));
    ended(list);

    try (var busy = onward().getBean(DataSource.class).getConnection()) {
      // somebody else works on this authority's facts, so this work has to wait
      busy.setAutoCommit(false);
      busy.createStatement().execute("select pg_advisory_xact_lock(" + code() + ")");
      send(list + "/approve", "sure", "true");
      var waiting = page(list);
      assertThat(heading(waiting)).isEqualTo("Taking in stopped.csv");
      assertThat(waiting.select("noscript").html()).contains("http-equiv=\"refresh\"");
      assertThat(page("/lists").text()).contains("Under way");

      send(list + "/stop");
      assertThat(page(list).text()).contains("Stopping: nothing will have been changed.");
      busy.rollback();
    }

    assertThat(ended(list).text())
        .contains("The work was stopped. Nothing was changed.")
        .contains("Approving adds 1 offer");
  }

  /** The page once no work goes on. */
  private Document ended(String list) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    var page = page(list);
    while (!page.select("[data-refresh]").isEmpty() && System.nanoTime() < end) {
      Thread.sleep(50);
      page = page(list);
    }
    return page;
  }

  private String longList(String course) {
    int born = authority().year() - 16;
    return "Reference,Forename,Surname,Date of birth,Provider,Kind,Course,Start date\n"
        + "R2,Chidi,Okafor,03/07/%d,Northgate College,general qualification,%s,01/09/%d\n"
            .formatted(born, course, authority().year())
        + IntStream.range(1, ROWS)
            .mapToObj(i ->
                ",Quillon,Brandreth%d,01/01/%d,Northgate College,general qualification,Art,01/09/%d\n"
                    .formatted(i, born, authority().year()))
            .collect(Collectors.joining());
  }
}
