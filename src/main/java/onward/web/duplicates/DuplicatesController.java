package onward.web.duplicates;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import onward.access.Account;
import onward.access.Right;
import onward.facts.PersonId;
import onward.matching.Duplicates;
import onward.people.Merge;
import onward.web.Pages;
import onward.web.Searches;
import onward.web.Words;
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
  private final DuplicatesDesk desk;
  private final Edits edits;
  private final Searches searches;

  DuplicatesController(
      Pages pages, DuplicatesPages shown, DuplicatesDesk desk, Edits edits, Searches searches) {
    this.searches = searches;
    this.pages = pages;
    this.shown = shown;
    this.desk = desk;
    this.edits = edits;
  }

  @GetMapping
  View list(
      @AuthenticationPrincipal Account account,
      HttpSession session,
      @RequestParam(defaultValue = "0") int likely,
      @RequestParam(defaultValue = "0") int search,
      @RequestParam(defaultValue = "1") int page) {
    var filter = new PairsFilter(likely, search, searches.words(session, search));
    return pages.show("duplicates/duplicates", shown.of(account.authority(), filter, page));
  }

  /** Takes the filters and what was searched for, which is somebody's name. */
  @PostMapping("/filter")
  View filter(
      HttpSession session,
      @RequestParam(defaultValue = "0") int likely,
      @RequestParam(defaultValue = "") String words) {
    int search = words.isBlank() ? 0 : searches.keep(session, words.strip());
    return new RedirectView(new PairsFilter(likely, search, words).address().toString());
  }

  /** They are one person: the second entry's facts go over to the first. */
  @PostMapping("/merge")
  View merge(
      @AuthenticationPrincipal Account account, @RequestParam long kept, @RequestParam long gone) {
    var stays = new PersonId(kept);
    var goes = new PersonId(gone);
    return decided(account, stays, goes, "one person", () -> desk.merge(account, stays, goes));
  }

  /** They are two people, and are not asked about again. */
  @PostMapping("/apart")
  View apart(
      @AuthenticationPrincipal Account account, @RequestParam long one, @RequestParam long other) {
    var first = new PersonId(one);
    var second = new PersonId(other);
    return decided(account, first, second, "two people", () -> desk.apart(account, first, second));
  }

  /** Decides of a pair that is open; whoever was not the first sees both decisions. */
  private View decided(
      Account account, PersonId one, PersonId other, String yours, Runnable decision) {
    boolean first =
        edits.first(
            account.authority(),
            "pair " + Math.min(one.value(), other.value()),
            Duplicates.OPEN,
            () -> shown.decision(account.authority(), one, other).orElse(""),
            decision);
    return first
        ? new RedirectView(DuplicatesPages.PATH)
        : pages.show(
            BeatenPage.TEMPLATE,
            new BeatenPage(
                "Are they one person?",
                Words.sentence(
                    shown
                        .decision(account.authority(), one, other)
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
            () -> standing(account, merge).map(_ -> "stands").orElse("taken back"),
            () -> standing(account, merge).ifPresent(found -> desk.undo(account, found)));
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

  private Optional<Merge> standing(Account account, long merge) {
    return desk.standing(account.authority(), merge)
        .filter(found -> shown.both(found.kept(), found.gone()));
  }
}
