package onward.web.todo;

import static org.assertj.core.api.Assertions.assertThat;

import onward.web.PageTest;
import org.junit.jupiter.api.Test;

class TodoPageTest extends PageTest {
  @Test
  void everybody_without_an_offer_is_in_one_queue() throws Exception {
    var queues = page("/to-do").select(".onward-figure-small").eachText();

    assertThat(queues.stream().mapToInt(Integer::parseInt).sum()).isEqualTo(2);
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
