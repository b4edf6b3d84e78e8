package onward.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import onward.Inside;
import onward.OnwardTest;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What an authority decides for itself holds from a day on, and past months keep theirs. */
@OnwardTest
@Inside("880")
@Transactional
class AuthoritySettingsTest {
  private static final AuthorityCode OURS = new AuthorityCode("880");
  private static final Settings STRICT = new Settings(MonthDay.of(1, 4), 5, 3);
  private static final Settings MILD = new Settings(MonthDay.of(1, 20), 2, 1);

  @Autowired private AuthoritySettings settings;

  @Test
  void an_authority_sets_its_own_latest_start_from_a_day_on() {
    set("2026-07-01", STRICT, "2026-06-20T09:00:00Z");
    assertThat(on("2026-06-30", "2026-06-30")).isEqualTo(Settings.DEFAULT);
    assertThat(on("2026-07-01", "2026-07-01").lastStart(new Campaign(2026)))
        .isEqualTo("2027-01-04");
  }

  @Test
  void a_setting_made_later_for_an_earlier_day_leaves_the_month_as_it_stood() {
    set("2026-07-01", STRICT, "2026-09-10T09:00:00Z");
    assertThat(on("2026-07-31", "2026-07-31")).isEqualTo(Settings.DEFAULT);
    assertThat(on("2026-07-31", "2026-09-10")).isEqualTo(STRICT);
  }

  @Test
  void of_two_settings_for_one_day_the_later_made_holds_and_both_are_kept() {
    set("2026-07-01", STRICT, "2026-06-20T09:00:00Z");
    set("2026-07-01", MILD, "2026-06-21T09:00:00Z");
    assertThat(on("2026-07-02", "2026-07-02")).isEqualTo(MILD);
    assertThat(on("2026-07-02", "2026-06-20")).isEqualTo(STRICT);
    assertThat(settings.all(OURS))
        .extracting(DatedSettings::settings)
        .containsExactly(STRICT, MILD);
  }

  private Settings on(String day, String asKnownOn) {
    return settings.on(OURS, LocalDate.parse(day), LocalDate.parse(asKnownOn));
  }

  private void set(String since, Settings made, String at) {
    settings.set(
        OURS, new DatedSettings(LocalDate.parse(since), made, "Ada Lovelace", Instant.parse(at)));
  }
}
