package onward.web.safeguards;

import java.time.Clock;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onward.access.Account;
import onward.access.Accounts;
import onward.audit.EventKind;
import onward.facts.Entry;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.facts.Sources;
import onward.people.Details;
import onward.people.People;
import onward.safeguards.Safeguard;
import onward.safeguards.SafeguardKind;
import onward.safeguards.Safeguards;
import onward.web.Today;
import onward.web.Words;
import onward.web.audit.Told;
import onward.web.edits.Edits;
import onward.web.govuk.Choice;
import onward.web.govuk.ErrorLink;
import onward.web.rights.Veil;
import org.springframework.stereotype.Component;

/** Takes safeguards in and lifts them. */
@Component
class SafeguardDesk {
  private static final int LONGEST_REASON = 500;
  private static final int OLD_ENOUGH = 16;

  private final Safeguards safeguards;
  private final People people;
  private final Accounts accounts;
  private final Sources sources;
  private final Veil veil;
  private final Today today;
  private final Clock clock;
  private final Edits edits;
  private final Told told;

  SafeguardDesk(
      Safeguards safeguards,
      People people,
      Accounts accounts,
      Sources sources,
      Veil veil,
      Today today,
      Clock clock,
      Edits edits,
      Told told) {
    this.edits = edits;
    this.told = told;
    this.safeguards = safeguards;
    this.people = people;
    this.accounts = accounts;
    this.sources = sources;
    this.veil = veil;
    this.today = today;
    this.clock = clock;
  }

  /** What was filled in; {@code named} holds user names, one to a line or between commas. */
  record Form(String kind, String reason, String named) {
    static final Form EMPTY = new Form("", "", "");

    Optional<SafeguardKind> chosen() {
      return Arrays.stream(SafeguardKind.values())
          .filter(one -> one.name().equals(kind))
          .findFirst();
    }

    List<String> names() {
      return Arrays.stream(named.toLowerCase(Locale.ROOT).split("[\\s,;]+"))
          .filter(name -> !name.isEmpty())
          .toList();
    }
  }

  /** The page; empty where the reader has no such person. */
  Optional<SafeguardsPage> page(
      Account account, PersonId person, Form form, List<ErrorLink> problems) {
    return people
        .find(account.authority(), person)
        .flatMap(details -> veil.details(person, details))
        .map(details ->
            new SafeguardsPage(
                "/people/" + person.value(),
                details.name(),
                rows(account, person),
                Arrays.stream(SafeguardKind.values())
                    .map(kind ->
                        new Choice(
                            kind.name(),
                            kind.words(),
                            kind.effect(),
                            kind.name().equals(form.kind()),
                            false))
                    .toList(),
                form.reason(),
                form.named(),
                version(account, person),
                problems));
  }

  private List<SafeguardsPage.Row> rows(Account account, PersonId person) {
    return safeguards.history(account.authority(), person).stream()
        .sorted(Comparator.comparing((Known<Safeguard> one) -> one.learnt()).reversed())
        .map(this::row)
        .toList();
  }

  private SafeguardsPage.Row row(Known<Safeguard> known) {
    var safeguard = known.fact();
    boolean stands = known.superseded() == null && safeguard.on(today.day());
    return new SafeguardsPage.Row(
        stands ? safeguard.kind().name() : "",
        safeguard.kind().words(),
        safeguard.reason()
            + (safeguard.named().isEmpty()
                ? ""
                : " Named: " + String.join(", ", safeguard.named()) + "."),
        safeguard.author(),
        Words.day(safeguard.since()),
        Words.day(safeguard.until()));
  }

  /** All that is wrong with a form, at once. */
  List<ErrorLink> problems(Account account, PersonId person, Form form) {
    var problems = new ArrayList<ErrorLink>();
    if (form.chosen().isEmpty()) {
      problems.add(new ErrorLink("Choose a safeguard", "#kind"));
    }
    if (form.reason().isBlank() || form.reason().length() > LONGEST_REASON) {
      problems.add(
          new ErrorLink("Say why, in " + LONGEST_REASON + " characters or fewer", "#reason"));
    }
    if (form.chosen().filter(kind -> kind == SafeguardKind.SENSITIVE).isPresent()) {
      form.names().stream()
          .filter(name -> accounts.find(account.authority(), name).isEmpty())
          .forEach(
              name -> problems.add(new ErrorLink("Nobody here signs in as " + name, "#named")));
    }
    if (form.chosen().filter(kind -> kind == SafeguardKind.SHARING_LIMITED).isPresent()
        && !oldEnough(account, person)) {
      problems.add(
          new ErrorLink("A young person limits sharing from 16; before, ask the parent", "#kind"));
    }
    return problems;
  }

  private boolean oldEnough(Account account, PersonId person) {
    return people
        .find(account.authority(), person)
        .map(Details::dateOfBirth)
        .filter(born -> Period.between(born, today.day()).getYears() >= OLD_ENOUGH)
        .isPresent();
  }

  /** What somebody who was not the first hears; the table beside it shows what stands now. */
  static ErrorLink beaten() {
    return new ErrorLink(
        "Somebody changed these safeguards while you did. The table shows how they stand now; what"
            + " you filled in is below it: record it too, or leave it.",
        "#main-content");
  }

  /**
   * Records a safeguard; whoever marks a record sensitive goes on seeing it.
   *
   * @return false where somebody was faster; nothing is recorded then
   */
  boolean record(Account account, PersonId person, Form form, String seen) {
    return first(account, person, seen, () -> record(account, person, form));
  }

  private void record(Account account, PersonId person, Form form) {
    var kind = form.chosen().orElseThrow();
    var named = new LinkedHashSet<String>();
    if (kind == SafeguardKind.SENSITIVE) {
      named.add(account.userName());
      named.addAll(form.names());
    }
    keep(
        account,
        person,
        new Safeguard(
            kind,
            form.reason().strip().replaceAll("\\s+", " "),
            account.fullName(),
            today.day(),
            null,
            List.copyOf(named)));
  }

  /** Lifts a safeguard from today; false where somebody was faster. */
  boolean lift(Account account, PersonId person, SafeguardKind kind, String seen) {
    return first(account, person, seen, () -> lift(account, person, kind));
  }

  private void lift(Account account, PersonId person, SafeguardKind kind) {
    safeguards.of(account.authority(), person).stream()
        .map(Known::fact)
        .filter(one -> one.kind() == kind && one.on(today.day()))
        .forEach(one ->
            keep(
                account,
                person,
                new Safeguard(
                    kind,
                    "Lifted. " + one.reason(),
                    account.fullName(),
                    one.since(),
                    today.day().minusDays(1),
                    one.named())));
  }

  private boolean first(Account account, PersonId person, String seen, Runnable change) {
    return edits.first(
        account.authority(),
        "safeguards of " + person.value(),
        seen,
        () -> version(account, person),
        change);
  }

  private String version(Account account, PersonId person) {
    return String.valueOf(safeguards.version(account.authority(), person));
  }

  private void keep(Account account, PersonId person, Safeguard safeguard) {
    var source =
        sources.open(
            account.authority(), "safeguard on the page", account.userName(), clock.instant());
    var before =
        safeguards.of(account.authority(), person).stream()
            .map(Known::fact)
            .filter(one -> one.kind() == safeguard.kind() && one.on(today.day()))
            .map(Safeguard::reason)
            .findFirst()
            .orElse("none");
    safeguards.record(source, List.of(new Entry<>(person, safeguard, 0)));
    told.change(
        account,
        EventKind.CHANGED,
        person,
        new Told.Change(
            "safeguard: " + safeguard.kind().words().toLowerCase(Locale.ROOT),
            before,
            safeguard.until() == null ? safeguard.reason() : "lifted",
            ""));
  }
}
