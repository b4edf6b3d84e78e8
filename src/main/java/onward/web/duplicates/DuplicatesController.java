package onward.web.duplicates;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import onward.access.Account;
import onward.access.Right;
import onward.audit.EventKind;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.facts.Sources;
import onward.imports.StatusUpkeep;
import onward.matching.Duplicates;
import onward.people.Merge;
import onward.people.Merges;
import onward.web.Pages;
import onward.web.Words;
import onward.web.audit.Told;
import onward.web.edits.BeatenPage;
import onward.web.edits.Edits;
import onward.web.rights.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Pairs who may be one person, decided. */
@Controller
@Needs(Right.DECIDE_WHO)
@RequestMapping(DuplicatesPages.PATH)
class DuplicatesController {
  private final Pages pages;
  private final DuplicatesPages shown;
  private final Duplicates duplicates;
  private final Merges merges;
  private final Sources sources;
  private final StatusUpkeep statuses;
  private final Clock clock;
  private final Told told;
  private final Edits edits;

  DuplicatesController(
      Pages pages,
      DuplicatesPages shown,
      Duplicates duplicates,
      Merges merges,
      Sources sources,
      StatusUpkeep statuses,
      Clock clock,
      Told told,
      Edits edits) {
    this.edits = edits;
    this.told = told;
    this.pages = pages;
    this.shown = shown;
    this.duplicates = duplicates;
    this.merges = merges;
    this.sources = sources;
    this.statuses = statuses;
    this.clock = clock;
  }

  @GetMapping
  View list(@AuthenticationPrincipal Account account, @RequestParam(defaultValue = "1") int page) {
    return pages.show("duplicates/duplicates", shown.of(account.authority(), page));
  }

  /** They are one person: the second entry's facts go over to the first. */
  @PostMapping("/merge")
  View merge(
      @AuthenticationPrincipal Account account, @RequestParam long kept, @RequestParam long gone) {
    var stays = new PersonId(kept);
    var goes = new PersonId(gone);
    return decided(account, stays, goes, "one person", () -> merge(account, stays, goes));
  }

  private void merge(Account account, PersonId stays, PersonId goes) {
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

  /** They are two people, and are not asked about again. */
  @PostMapping("/apart")
  View apart(
      @AuthenticationPrincipal Account account, @RequestParam long one, @RequestParam long other) {
    var first = new PersonId(one);
    var second = new PersonId(other);
    return decided(
        account,
        first,
        second,
        "two people",
        () -> {
          duplicates.apart(account.authority(), first, second, account.userName(), clock.instant());
          told.change(account, EventKind.PARTED, first, change("", "another than entry " + other));
        });
  }

  /** Decides of a pair that is open; whoever was not the first sees both decisions. */
  private View decided(
      Account account, PersonId one, PersonId other, String yours, Runnable decision) {
    if (!shown.both(one, other)) {
      return new RedirectView(DuplicatesPages.PATH);
    }
    var authority = account.authority();
    boolean first =
        edits.first(
            authority,
            "pair " + Math.min(one.value(), other.value()),
            Duplicates.OPEN,
            () -> duplicates.decision(authority, one, other).orElse(""),
            decision);
    return first
        ? new RedirectView(DuplicatesPages.PATH)
        : pages.show(
            BeatenPage.TEMPLATE,
            new BeatenPage(
                "Are they one person?",
                Words.sentence(
                    duplicates
                        .decision(authority, one, other)
                        .orElse("Nobody asks whether these two are one person")),
                yours,
                "Leave it so; a merge can be taken back there",
                DuplicatesPages.PATH),
            HttpStatus.CONFLICT);
  }

  /** Takes a merge back: both stand again as they did. */
  @PostMapping("/merges/{merge}/undo")
  View undo(@AuthenticationPrincipal Account account, @PathVariable long merge) {
    var authority = account.authority();
    boolean first =
        edits.first(
            authority,
            "merge " + merge,
            "stands",
            () -> standing(authority, merge).map(_ -> "stands").orElse("taken back"),
            () -> standing(authority, merge).ifPresent(found -> undo(account, found)));
    return first
        ? new RedirectView(DuplicatesPages.PATH)
        : pages.show(
            BeatenPage.TEMPLATE,
            new BeatenPage(
                "Are they one person?",
                "The merge was taken back already: both entries stand",
                "to take the merge back",
                "Leave it so, or decide the pair anew",
                DuplicatesPages.PATH),
            HttpStatus.CONFLICT);
  }

  private Optional<Merge> standing(AuthorityCode authority, long merge) {
    return merges.latest(authority, Integer.MAX_VALUE).stream()
        .filter(one -> one.id() == merge)
        .findFirst();
  }

  private void undo(Account account, Merge found) {
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
