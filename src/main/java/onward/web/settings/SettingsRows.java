package onward.web.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import onward.calendar.London;
import onward.settings.DatedSettings;
import onward.settings.Settings;
import onward.web.Words;
import onward.web.settings.SettingsPage.Row;

/** All settings as rows, the latest day first. */
final class SettingsRows {
  private static final Comparator<DatedSettings> LATEST_FIRST =
      Comparator.comparing(DatedSettings::since).thenComparing(DatedSettings::learnt).reversed();

  private SettingsRows() {}

  static List<Row> of(List<DatedSettings> all, LocalDate today) {
    var rows = new ArrayList<Row>();
    var days = new HashSet<LocalDate>();
    boolean found = false;
    for (var made : all.stream().sorted(LATEST_FIRST).toList()) {
      boolean begun = !made.since().isAfter(today);
      boolean holds = days.add(made.since());
      rows.add(row(made, holds ? begun ? found ? "Over" : "In force" : "To come" : "Replaced"));
      found |= begun && holds;
    }
    rows.add(
        row("From the beginning", Settings.DEFAULT, "The guidance", found ? "Over" : "In force"));
    return rows;
  }

  private static Row row(DatedSettings made, String when) {
    var by = made.by() + ", " + Words.day(London.day(made.learnt()));
    return row(Words.day(made.since()), made.settings(), by, when);
  }

  private static Row row(String since, Settings settings, String by, String when) {
    return new Row(
        since,
        settings.lastStart().getDayOfMonth() + " January",
        String.valueOf(settings.attempts()),
        String.valueOf(settings.channels()),
        by,
        when);
  }
}
