package onward.cli.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** How long it takes yet, by how fast the rows go. */
class CountdownTest {
  private static final long SECOND = 1_000_000_000L;
  private final StringWriter said = new StringWriter();
  private long now;
  private final Countdown countdown =
      new Countdown(new PrintWriter(said, true), () -> now * SECOND);

  private void at(long second, int done) {
    now = second;
    countdown.at(done, 1_000);
  }

  @Test
  void the_estimate_follows_from_the_rows_done_and_not_from_what_came_before() {
    at(100, 0);
    at(110, 250);
    assertThat(said.toString()).endsWith("250 of 1,000 rows (25 %), about 30 s left.\n");
  }

  @Test
  void nobody_is_told_twice_within_three_seconds_nor_before_anybody_can_tell() {
    at(100, 0);
    at(101, 100);
    at(102, 200);
    assertThat(said.toString()).doesNotContain("left");
    at(104, 10);
    assertThat(said.toString()).endsWith("10 of 1,000 rows.\n");
  }
}
