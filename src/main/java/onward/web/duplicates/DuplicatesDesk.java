package onward.web.duplicates;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import onward.access.Account;
import onward.audit.EventKind;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.facts.Sources;
import onward.imports.StatusUpkeep;
import onward.matching.Duplicates;
import onward.people.Merge;
import onward.people.Merges;
import onward.web.audit.Told;
import org.springframework.stereotype.Component;

/** Makes two entries one, keeps them apart, and takes a merge back. */
@Component
class DuplicatesDesk {
  private final Duplicates duplicates;
  private final Merges merges;
  private final Sources sources;
  private final StatusUpkeep statuses;
  private final Clock clock;
  private final Told told;

  DuplicatesDesk(
      Duplicates duplicates,
      Merges merges,
      Sources sources,
      StatusUpkeep statuses,
      Clock clock,
      Told told) {
    this.duplicates = duplicates;
    this.merges = merges;
    this.sources = sources;
    this.statuses = statuses;
    this.clock = clock;
    this.told = told;
  }

  void merge(Account account, PersonId stays, PersonId goes) {
    var authority = account.authority();
    var now = clock.instant();
    var by = account.userName();
    var source = sources.open(authority, "two entries made one", by, now);
    if (merges.merge(source, stays, goes)) {
      duplicates.merged(authority, stays, goes, by, now);
      statuses.afterChange(authority, List.of(stays, goes));
      told.change(
          account,
          EventKind.MERGED,
          stays,
          change("entry " + goes.value(), "part of " + stays.value()));
    }
  }

  void apart(Account account, PersonId one, PersonId other) {
    duplicates.apart(account.authority(), one, other, account.userName(), clock.instant());
    told.change(account, EventKind.PARTED, one, change("", "another than entry " + other.value()));
  }

  /** The merge with a number, if it stands. */
  Optional<Merge> standing(AuthorityCode authority, long merge) {
    return merges.latest(authority, Integer.MAX_VALUE).stream()
        .filter(one -> one.id() == merge)
        .findFirst();
  }

  void undo(Account account, Merge found) {
    var authority = account.authority();
    var undoing =
        sources.open(authority, "a merge taken back", account.userName(), clock.instant());
    merges.undo(undoing, found.id());
    duplicates.reopen(authority, found.kept(), found.gone());
    statuses.afterChange(authority, List.of(found.kept(), found.gone()));
    told.change(
        account,
        EventKind.UNDONE,
        found.kept(),
        change("part of one entry", "entry " + found.gone().value() + " again"));
  }

  private static Told.Change change(String before, String after) {
    return new Told.Change("who is who", before, after, "");
  }
}
