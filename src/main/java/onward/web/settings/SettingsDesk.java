package onward.web.settings;

import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import onward.access.Account;
import onward.audit.EventKind;
import onward.facts.AuthorityCode;
import onward.facts.Sources;
import onward.imports.StatusUpkeep;
import onward.settings.AuthoritySettings;
import onward.settings.DatedSettings;
import onward.settings.Settings;
import onward.web.Today;
import onward.web.Words;
import onward.web.audit.Told;
import onward.web.edits.Edits;
import onward.web.govuk.ErrorLink;
import onward.web.settings.SettingsPage.Form;
import org.springframework.stereotype.Component;

/** Takes settings in and shows them all. */
@Component
class SettingsDesk {
  private final AuthoritySettings settings;
  private final Sources sources;
  private final StatusUpkeep upkeep;
  private final Today today;
  private final Clock clock;
  private final Told told;
  private final Edits edits;

  SettingsDesk(
      AuthoritySettings settings,
      Sources sources,
      StatusUpkeep upkeep,
      Today today,
      Clock clock,
      Told told,
      Edits edits) {
    this.edits = edits;
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
        SettingsRows.of(settings.all(authority), today.day()),
        seen(authority),
        problems,
        saved);
  }

  /** The page of somebody who was not the first: theirs, and what the other one made of it. */
  SettingsPage beaten(AuthorityCode authority, SettingsForm form) {
    var last =
        settings.all(authority).stream()
            .reduce((_, later) -> later)
            .orElse(
                new DatedSettings(today.day(), Settings.DEFAULT, "the guidance", clock.instant()));
    var now =
        "Somebody saved settings while you did. Now, from %s, by %s: %s. Yours are below: save them to put them in their place, or leave them."
            .formatted(Words.day(last.since()), last.by(), words(last.settings()));
    return page(authority, form, List.of(new ErrorLink(now, "#main-content")), "");
  }

  /**
   * Keeps the settings and works everybody out again.
   *
   * @param seen what the form was filled from
   * @return how many people stand otherwise today; empty where somebody was faster
   */
  OptionalInt save(Account account, SettingsForm form, String seen) {
    var differ = new int[1];
    boolean first =
        edits.first(
            account.authority(),
            "settings",
            seen,
            () -> seen(account.authority()),
            () -> differ[0] = save(account, form));
    return first ? OptionalInt.of(differ[0]) : OptionalInt.empty();
  }

  private String seen(AuthorityCode authority) {
    return String.valueOf(settings.all(authority).size());
  }

  private int save(Account account, SettingsForm form) {
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
    return "latest start %d January, %d attempts, %d channels"
        .formatted(settings.lastStart().getDayOfMonth(), settings.attempts(), settings.channels());
  }
}
