package onward.web.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import onward.access.Account;
import onward.audit.EventKind;
import onward.facts.AuthorityCode;
import onward.facts.London;
import onward.facts.Sources;
import onward.imports.StatusUpkeep;
import onward.settings.AuthoritySettings;
import onward.settings.DatedSettings;
import onward.settings.Settings;
import onward.web.Today;
import onward.web.Words;
import onward.web.audit.Told;
import onward.web.govuk.ErrorLink;
import onward.web.settings.SettingsPage.Form;
import onward.web.settings.SettingsPage.Row;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes settings in and shows them all. */
@Component
class SettingsDesk {
  private static final Comparator<DatedSettings> LATEST_FIRST =
      Comparator.comparing(DatedSettings::since).thenComparing(DatedSettings::learnt).reversed();

  private final AuthoritySettings settings;
  private final Sources sources;
  private final StatusUpkeep upkeep;
  private final Today today;
  private final Clock clock;
  private final Told told;

  SettingsDesk(
      AuthoritySettings settings,
      Sources sources,
      StatusUpkeep upkeep,
      Today today,
      Clock clock,
      Told told) {
    this.told = told;
    this.settings = settings;
    this.sources = sources;
    this.upkeep = upkeep;
    this.today = today;
    this.clock = clock;
  }

  /** The page as it is first shown: filled with what holds today. */
  SettingsPage page(AuthorityCode authority, String saved) {
    var form = SettingsForm.of(today.day(), settings.on(authority, today.day(), today.day()));
    return page(authority, form, List.of(), saved);
  }

  SettingsPage page(
      AuthorityCode authority, SettingsForm form, List<ErrorLink> problems, String saved) {
    return new SettingsPage(
        new Form(form.since(), form.lastStart(), form.attempts(), form.channels()),
        rows(authority),
        problems,
        saved);
  }

  /**
   * Keeps the settings and works everybody out again.
   *
   * @return how many people stand otherwise today
   */
  @Transactional
  public int save(Account account, SettingsForm form) {
    var now = clock.instant();
    var before = settings.on(account.authority(), form.firstDay(), today.day());
    // as with a fact: whoever holds a day's work sees that something is new
    sources.open(account.authority(), "settings on the page", account.userName(), now);
    settings.set(
        account.authority(),
        new DatedSettings(form.firstDay(), form.settings(), account.fullName(), now));
    int differ = upkeep.afterChange(account.authority());
    told.change(
        account,
        EventKind.CHANGED,
        null,
        new Told.Change(
            "settings from " + form.since(), words(before), words(form.settings()), ""));
    return differ;
  }

  private static String words(Settings settings) {
    return "latest start %s, %d attempts, %d channels"
        .formatted(settings.lastStart(), settings.attempts(), settings.channels());
  }

  private List<Row> rows(AuthorityCode authority) {
    var rows = new ArrayList<Row>();
    var days = new HashSet<LocalDate>();
    boolean found = false;
    for (var made : settings.all(authority).stream().sorted(LATEST_FIRST).toList()) {
      boolean begun = !made.since().isAfter(today.day());
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
