package onward.web.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OftenTest {
  private static final Instant NOON = Instant.parse("2026-09-30T11:00:00Z");

  @Test
  void of_a_hundred_thousand_alike_in_an_hour_some_two_dozen_are_noted() {
    var often = new Often(10);
    var noted = new ArrayList<Integer>();
    for (int i = 0; i < 100_000; i++) {
      int times = often.again("ada", NOON.plusSeconds(i / 100));
      if (Often.noted(times)) {
        noted.add(times);
      }
    }
    assertThat(noted)
        .hasSize(24)
        .containsSubsequence(List.of(1, 2, 20, 100, 1_000, 10_000, 100_000));
  }

  @Test
  void the_next_hour_counts_anew_and_others_count_for_themselves() {
    var often = new Often(10);
    often.again("ada", NOON);
    assertThat(often.again("ada", NOON.plusSeconds(3_599))).isEqualTo(2);
    assertThat(often.again("ada", NOON.plusSeconds(3_600))).isEqualTo(1);
    assertThat(often.again("grace", NOON)).isEqualTo(1);
  }

  @Test
  void a_crowd_fills_no_memory() {
    var often = new Often(3);
    for (int i = 0; i < 50; i++) {
      often.again("one of many " + i, NOON);
    }
    assertThat(often.again("one of many 49", NOON)).isEqualTo(2);
    assertThat(often.again("one of many 0", NOON)).as("forgotten").isEqualTo(1);
  }
}
