package onward.web.duplicates;

import java.time.Clock;
import java.util.List;
import onward.access.Account;
import onward.access.Right;
import onward.audit.EventKind;
import onward.facts.PersonId;
import onward.facts.Sources;
import onward.imports.StatusUpkeep;
import onward.matching.Duplicates;
import onward.people.Merges;
import onward.web.Pages;
import onward.web.audit.Told;
import onward.web.rights.Needs;
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

  DuplicatesController(
      Pages pages,
      DuplicatesPages shown,
      Duplicates duplicates,
      Merges merges,
      Sources sources,
      StatusUpkeep statuses,
      Clock clock,
      Told told) {
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
    var authority = account.authority();
    var now = clock.instant();
    var by = account.userName();
    var stays = new PersonId(kept);
    var goes = new PersonId(gone);
    var source = sources.open(authority, "two entries made one", by, now);
    if (shown.both(stays, goes) && merges.merge(source, stays, goes)) {
      duplicates.merged(authority, stays, goes, by, now);
      statuses.afterChange(authority, List.of(stays, goes));
      told.change(account, EventKind.MERGED, stays, change("entry " + gone, "part of " + kept));
    }
    return new RedirectView(DuplicatesPages.PATH);
  }

  /** They are two people, and are not asked about again. */
  @PostMapping("/apart")
  View apart(
      @AuthenticationPrincipal Account account, @RequestParam long one, @RequestParam long other) {
    var two = new PersonId(other);
    if (shown.both(new PersonId(one), two)) {
      duplicates.apart(
          account.authority(), new PersonId(one), two, account.userName(), clock.instant());
      told.change(
          account, EventKind.PARTED, new PersonId(one), change("", "another than entry " + other));
    }
    return new RedirectView(DuplicatesPages.PATH);
  }

  /** Takes a merge back: both stand again as they did. */
  @PostMapping("/merges/{merge}/undo")
  View undo(@AuthenticationPrincipal Account account, @PathVariable long merge) {
    var authority = account.authority();
    var standing =
        merges.latest(authority, Integer.MAX_VALUE).stream()
            .filter(one -> one.id() == merge)
            .findFirst();
    standing.ifPresent(found -> {
      var undoing =
          sources.open(authority, "a merge taken back", account.userName(), clock.instant());
      merges.undo(undoing, merge);
      duplicates.reopen(authority, found.kept(), found.gone());
      statuses.afterChange(authority, List.of(found.kept(), found.gone()));
      told.change(
          account,
          EventKind.UNDONE,
          found.kept(),
          change("part of one entry", "entry " + found.gone().value() + " again"));
    });
    return new RedirectView(DuplicatesPages.PATH);
  }

  private static Told.Change change(String before, String after) {
    return new Told.Change("who is who", before, after, "");
  }
}
