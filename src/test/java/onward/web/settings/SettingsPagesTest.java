package onward.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import onward.web.PageTest;
import org.junit.jupiter.api.Test;

/** The settings, as those who may change them see them. */
class SettingsPagesTest extends PageTest {
  @Override
  protected String code() {
    return "887";
  }

  @Test
  void new_settings_hold_from_their_day_on_and_those_before_stay_listed() throws Exception {
    assertThat(page("/settings").select("tbody tr").text()).contains("10 January", "The guidance");
    var today = LocalDate.now(onward().getBean(Clock.class));
    assertThat(save(today.toString(), "1", "4", "2")).isEqualTo("/settings");
    assertThat(page("/settings").select("tbody tr").eachText())
        .anySatisfy(row -> assertThat(row).contains("1 January", "Administrator", "In force"))
        .anySatisfy(row -> assertThat(row).contains("10 January", "The guidance", "Over"));
    assertThat(save(today.plusDays(1).toString(), "12", "4", "2")).isEqualTo("/settings");
    assertThat(page("/settings").select("tbody tr").eachText().getFirst())
        .contains("12 January", "To come");
  }

  @Test
  void all_that_is_wrong_is_said_at_once_and_nothing_is_kept() throws Exception {
    int before = page("/settings").select("tbody tr").size();
    var answer =
        send("/settings", "since", "soon", "last-start", "45", "attempts", "0", "channels", "9");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains(
            "Give the first day it holds", "from 1 to 31", "Attempts must be", "Channels must be");
    assertThat(page("/settings").select("tbody tr")).hasSize(before);
  }

  @Test
  void one_call_uses_one_channel() throws Exception {
    var answer =
        send(
            "/settings",
            "since",
            "2026-09-01",
            "last-start",
            "10",
            "attempts",
            "2",
            "channels",
            "3");
    assertThat(answer.getContentAsString()).contains("Channels must not be more than attempts");
  }

  private String save(String since, String lastStart, String attempts, String channels)
      throws Exception {
    return sent(
        "/settings",
        "since",
        since,
        "last-start",
        lastStart,
        "attempts",
        attempts,
        "channels",
        channels);
  }
}
