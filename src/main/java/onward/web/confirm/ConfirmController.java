package onward.web.confirm;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import onward.access.Account;
import onward.access.Right;
import onward.activity.Activity;
import onward.calendar.London;
import onward.facts.AuthorityCode;
import onward.facts.Entry;
import onward.facts.SourceId;
import onward.imports.ImportFile;
import onward.imports.ImportId;
import onward.imports.Imports;
import onward.imports.LineQuery;
import onward.imports.Outcome;
import onward.imports.PlannedLine;
import onward.imports.StatusUpkeep;
import onward.returns.Confirmations;
import onward.web.Pages;
import onward.web.Words;
import onward.web.confirm.ConfirmPage.ConfirmList;
import onward.web.rights.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** Confirms at once the learning of everybody whom a list of enrolments shows. */
@Controller
@Needs(Right.PREPARE_RETURNS)
@RequestMapping("/returns/{month:\\d{4}-\\d{2}}/confirm")
class ConfirmController {
  private static final Duration RECENT = Duration.ofDays(92);
  private static final String KIND = "enrolments";

  private final Pages pages;
  private final Imports imports;
  private final Confirmations confirmations;
  private final ConfirmationTable table;
  private final StatusUpkeep upkeep;
  private final Clock clock;

  ConfirmController(
      Pages pages,
      Imports imports,
      Confirmations confirmations,
      ConfirmationTable table,
      StatusUpkeep upkeep,
      Clock clock) {
    this.pages = pages;
    this.imports = imports;
    this.confirmations = confirmations;
    this.table = table;
    this.upkeep = upkeep;
    this.clock = clock;
  }

  @GetMapping
  View lists(@AuthenticationPrincipal Account account, @PathVariable YearMonth month) {
    return page(account.authority(), month, "");
  }

  @PostMapping
  View confirm(
      @AuthenticationPrincipal Account account,
      @PathVariable YearMonth month,
      @RequestParam long list) {
    var authority = account.authority();
    var file =
        recent(authority).stream()
            .filter(one -> one.id().equals(new ImportId(list)))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var entries = entries(authority, file);
    if (entries.isEmpty()) {
      return page(authority, month, "Nobody on that list is left to confirm.");
    }
    confirmations.confirm(
        authority,
        entries,
        ConfirmationTable.TOLD + file.name(),
        account.userName(),
        clock.instant());
    upkeep.afterChange(authority);
    return page(
        authority,
        month,
        Words.count(entries.size(), "person", "people") + " confirmed from " + file.name() + ".");
  }

  @PostMapping("/undo")
  View undo(
      @AuthenticationPrincipal Account account,
      @PathVariable YearMonth month,
      @RequestParam long source) {
    var authority = account.authority();
    if (table.standing(authority).stream().noneMatch(one -> one.source() == source)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    confirmations.undo(authority, new SourceId(source), account.userName(), clock.instant());
    upkeep.afterChange(authority);
    return page(authority, month, "The confirmation was taken back.");
  }

  private View page(AuthorityCode authority, YearMonth month, String done) {
    var lists = new ArrayList<ConfirmList>();
    for (var file : recent(authority)) {
      int count = entries(authority, file).size();
      if (count > 0) {
        lists.add(
            new ConfirmList(
                file.id().value(),
                Words.number(count),
                file.name(),
                "Received " + Words.moment(file.received()),
                "Confirm them all"));
      }
    }
    return pages.show(
        "confirm/confirm",
        new ConfirmPage(
            "/returns/" + month,
            Words.month(month.atEndOfMonth()),
            done,
            lists,
            table.standing(authority).stream()
                .map(one ->
                    new ConfirmList(
                        one.source(),
                        Words.number(one.people()),
                        one.told(),
                        Words.moment(one.at()) + " by " + one.by(),
                        ""))
                .toList()));
  }

  private List<ImportFile> recent(AuthorityCode authority) {
    var since = clock.instant().minus(RECENT);
    return imports.all(authority).stream()
        .filter(file -> file.kind().equals(KIND) && file.state() == ImportFile.State.APPLIED)
        .filter(file -> file.received().isAfter(since))
        .toList();
  }

  private List<Entry<Activity>> entries(AuthorityCode authority, ImportFile file) {
    var people =
        imports.lines(authority, file.id(), LineQuery.ALL).stream()
            .filter(
                line -> line.outcome() == Outcome.APPLIED || line.outcome() == Outcome.UNCHANGED)
            .map(PlannedLine::person)
            .filter(Objects::nonNull)
            .toList();
    return confirmations.possible(authority, people, London.day(file.received()));
  }
}
