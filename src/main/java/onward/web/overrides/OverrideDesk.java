package onward.web.overrides;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onward.access.Account;
import onward.audit.EventKind;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.facts.AuthorityCode;
import onward.facts.Entry;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.facts.Sources;
import onward.guarantee.GuaranteeStatus;
import onward.guarantee.Guarantees;
import onward.guarantee.Standing;
import onward.overrides.OverrideRule;
import onward.overrides.Overrides;
import onward.overrides.StatusOverride;
import onward.people.Details;
import onward.people.People;
import onward.web.StatusTag;
import onward.web.Today;
import onward.web.audit.Told;
import onward.web.edits.Edits;
import onward.web.govuk.Choice;
import onward.web.govuk.ErrorLink;
import org.springframework.stereotype.Component;

/** Takes overrides in, ends them, and shows them all. */
@Component
class OverrideDesk {
  private final Overrides overrides;
  private final Guarantees guarantees;
  private final People people;
  private final Sources sources;
  private final Today today;
  private final Clock clock;
  private final Told told;
  private final Edits edits;

  OverrideDesk(
      Overrides overrides,
      Guarantees guarantees,
      People people,
      Sources sources,
      Today today,
      Clock clock,
      Told told,
      Edits edits) {
    this.edits = edits;
    this.told = told;
    this.overrides = overrides;
    this.guarantees = guarantees;
    this.people = people;
    this.sources = sources;
    this.today = today;
    this.clock = clock;
  }

  /** Where the person stands; empty for people outside the campaign, who have no status. */
  Optional<Standing> standing(AuthorityCode authority, PersonId person) {
    return guarantees.of(authority, today.campaign(), person);
  }

  /** The form as it is first shown: filled with the override in force, if there is one. */
  OverridePage form(AuthorityCode authority, Standing standing) {
    return page(authority, standing, filled(authority, standing), List.of());
  }

  /** What the form says of the override in force. */
  OverrideForm filled(AuthorityCode authority, Standing standing) {
    var held = OverrideRule.on(overrides.of(authority, standing.person()), today.day());
    return held.map(Known::fact)
        .map(one ->
            new OverrideForm(
                one.code(), one.reason(), one.since().toString(), one.until().toString()))
        .orElse(new OverrideForm("", "", today.day().toString(), ""));
  }

  /** The form of somebody who was not the first: theirs, and what the other one made of it. */
  OverridePage beaten(AuthorityCode authority, Standing standing, OverrideForm form) {
    var now =
        OverrideRule.on(overrides.of(authority, standing.person()), today.day())
            .map(Known::fact)
            .map(one -> words(one) + ", by " + one.author() + ": " + one.reason())
            .orElse("none is in force: it was ended");
    return page(
        authority,
        standing,
        form,
        List.of(
            new ErrorLink(
                "Somebody changed this override while you did. Now "
                    + now
                    + ". Yours is below: save it to put it in the place of theirs, or leave it.",
                "#reason")));
  }

  OverridePage page(
      AuthorityCode authority, Standing standing, OverrideForm form, List<ErrorLink> problems) {
    var person = standing.person();
    var held = OverrideRule.on(overrides.of(authority, person), today.day());
    return new OverridePage(
        "/people/" + person.value(),
        people.find(authority, person).map(Details::name).orElse(""),
        StatusTag.of(standing.decision().status()),
        standing.decision().because(),
        held.map(known -> known.fact().since().toString()).orElse(""),
        version(authority, person),
        Arrays.stream(GuaranteeStatus.values())
            .map(status ->
                Choice.of(status.code(), status.words() + " (" + status.code() + ")", form.code()))
            .toList(),
        form.reason(),
        form.since(),
        form.until(),
        problems);
  }

  /**
   * Records an override and works the person out again.
   *
   * @param seen the version that the form showed
   * @return false where somebody was faster; nothing is recorded then
   */
  boolean record(Account account, PersonId person, OverrideForm form, String seen) {
    return first(
        account, person, seen, () -> keep(account, person, form.override(account.fullName())));
  }

  /** Ends the override in force with yesterday; one that began today is taken back. */
  boolean end(Account account, PersonId person, String seen) {
    return first(account, person, seen, () -> end(account, person));
  }

  private boolean first(Account account, PersonId person, String seen, Runnable change) {
    var authority = account.authority();
    return edits.first(
        authority, "override of " + person.value(), seen, () -> version(authority, person), change);
  }

  private String version(AuthorityCode authority, PersonId person) {
    return String.valueOf(overrides.version(authority, person));
  }

  private void end(Account account, PersonId person) {
    OverrideRule.on(overrides.of(account.authority(), person), today.day())
        .map(Known::fact)
        .ifPresent(held ->
            keep(
                account,
                person,
                new StatusOverride(
                    held.code(),
                    held.reason(),
                    held.author(),
                    held.since(),
                    today.day().minusDays(1))));
  }

  private void keep(Account account, PersonId person, StatusOverride override) {
    var now = clock.instant();
    var before =
        OverrideRule.on(overrides.of(account.authority(), person), today.day())
            .map(known -> words(known.fact()))
            .orElse("");
    var source = sources.open(account.authority(), "override on the page", account.userName(), now);
    overrides.record(source, List.of(new Entry<>(person, override, 0)));
    var day = London.day(now);
    guarantees.refresh(account.authority(), Campaign.on(day), day, now, List.of(person));
    told.change(
        account,
        EventKind.CHANGED,
        person,
        new Told.Change("override of a status", before, words(override), override.reason()));
  }

  private static String words(StatusOverride override) {
    return "%s from %s to %s".formatted(override.code(), override.since(), override.until());
  }

  /** How many are in force today. */
  int inForce(AuthorityCode authority) {
    return (int)
        overrides.all(authority, today.day()).stream()
            .filter(one -> one.fact().on(today.day()))
            .count();
  }
}
