package onward.settings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import onward.facts.AuthorityCode;
import onward.facts.Facts;
import org.springframework.stereotype.Component;

/** What each authority has decided for itself. */
@Component
public class AuthoritySettings {
  private final SettingsTable table;

  AuthoritySettings(SettingsTable table) {
    this.table = table;
  }

  /**
   * What held on a day.
   *
   * @param asKnownOn what was decided by the end of this day counts
   */
  public Settings on(AuthorityCode authority, LocalDate day, LocalDate asKnownOn) {
    return table.all(authority).stream()
        .filter(made -> !made.since().isAfter(day))
        .filter(made -> made.learnt().isBefore(Facts.endOf(asKnownOn)))
        .max(Comparator.comparing(DatedSettings::since).thenComparing(DatedSettings::learnt))
        .map(DatedSettings::settings)
        .orElse(Settings.DEFAULT);
  }

  /** All that were ever made, the first first. */
  public List<DatedSettings> all(AuthorityCode authority) {
    return table.all(authority);
  }

  /** Sets what holds from a day on. What was set before is kept. */
  public void set(AuthorityCode authority, DatedSettings made) {
    table.add(authority, made);
  }
}
