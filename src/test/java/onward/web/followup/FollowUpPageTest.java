package onward.web.followup;

import static org.assertj.core.api.Assertions.assertThat;

import onward.web.PageTest;
import org.junit.jupiter.api.Test;

class FollowUpPageTest extends PageTest {
  @Test
  void everybody_without_an_offer_is_in_one_queue() throws Exception {
    var queues = page("/to-do").select("label[for^=queue]").eachText();

    assertThat(queues.removeFirst()).isEqualTo("Everybody (2)");
    assertThat(
            queues.stream().mapToInt(queue -> Integer.parseInt(queue.replaceAll("\\D", ""))).sum())
        .isEqualTo(2);
  }

  @Test
  void a_search_finds_within_the_work_and_stays_out_of_the_address() throws Exception {
    var to = sent("/to-do", "words", "okafro chidi", "queue", "");

    assertThat(to).doesNotContainIgnoringCase("okaf");
    assertThat(page(to).select("tbody th a").eachText()).containsExactly("Chidi Okafor");
    assertThat(page(to).select(".onward-chosen").text()).contains("“okafro chidi”");
  }

  @Test
  void each_filter_is_a_tag_that_can_be_taken_away() throws Exception {
    var filtered = page("/to-do?queue=WAITING_ON_PROVIDER&cohort=YEAR_11");
    var tags = filtered.select(".onward-chosen a");

    assertThat(tags.eachText()).hasSize(2);
    assertThat(filtered.select("tbody th a").eachText()).containsExactly("Chidi Okafor");
    assertThat(page(tags.get(0).attr("href")).select(".onward-chosen a")).hasSize(1);
  }

  @Test
  void a_queue_can_be_downloaded() throws Exception {
    var lines =
        answer("/to-do.csv?queue=WAITING_ON_PROVIDER").getContentAsString().lines().toList();

    assertThat(lines.getFirst()).startsWith("Reference,Forename");
    assertThat(lines).anyMatch(line -> line.contains("Okafor"));
  }

  @Test
  void a_queue_that_does_not_exist_is_not_a_fault_of_ours() throws Exception {
    assertThat(answer("/to-do?queue=NONE").getStatus()).isEqualTo(400);
  }
}
