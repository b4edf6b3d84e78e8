package onward.web.reconcile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import onward.access.Account;
import onward.access.Right;
import onward.calendar.YearGroup;
import onward.cohort.LedgerLine;
import onward.partners.Partners;
import onward.web.Address;
import onward.web.Pages;
import onward.web.Today;
import onward.web.Words;
import onward.web.govuk.Cell;
import onward.web.rights.Needs;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriUtils;

/** Who is missing from which list, school by school, and whether the ledger balances. */
@Controller
@Needs(Right.BRING_IN_LISTS)
@RequestMapping("/lists/reconcile")
class ReconcileController {
  private final Pages pages;
  private final Reconciliation reconciliation;
  private final Partners partners;
  private final Today today;

  ReconcileController(Pages pages, Reconciliation reconciliation, Partners partners, Today today) {
    this.pages = pages;
    this.reconciliation = reconciliation;
    this.partners = partners;
    this.today = today;
  }

  @GetMapping
  View all(@AuthenticationPrincipal Account account) {
    var result = reconciliation.of(account.authority(), today.campaign(), today.day());
    var ledger = Arrays.stream(YearGroup.values()).map(cohort -> row(cohort, result)).toList();
    var off =
        result.ledger().stream()
            .filter(ReconcileController::unbalanced)
            .map(line -> named(line.school()) + ", " + line.cohort().words())
            .sorted()
            .toList();
    long unsent = result.ledger().stream().filter(line -> line.mayCount() == null).count();
    var headings =
        new ArrayList<>(
            List.of("School", "May census", "Cohort on 31 May", "On roll now", "In cohort now"));
    Arrays.stream(Gap.values()).map(gap -> Words.sentence(gap.words())).forEach(headings::add);
    return pages.show(
        "reconcile/reconcile",
        new ReconcilePage(
            ReconcilePage.balance(off, unsent),
            off.isEmpty(),
            headings,
            result.schools().stream().sorted(byName()).map(this::cells).toList(),
            ledger));
  }

  /** By name, schools of one name by number; those on no roll last. */
  private Comparator<Reconciliation.SchoolLine> byName() {
    return Comparator.comparing((Reconciliation.SchoolLine line) -> line.school().isEmpty())
        .thenComparing(line -> named(line.school()))
        .thenComparing(Reconciliation.SchoolLine::school);
  }

  private List<Cell> cells(Reconciliation.SchoolLine line) {
    var cells = new ArrayList<Cell>();
    cells.add(
        line.school().isEmpty()
            ? Cell.of(named(""))
            : Cell.link(
                named(line.school()) + " (" + line.school() + ")",
                "/lists/school-workbook.xlsx?school="
                    + UriUtils.encode(line.school(), StandardCharsets.UTF_8)));
    boolean sent = line.may().count() >= 0;
    cells.add(Cell.figure(sent ? Words.number(line.may().count()) : "not sent"));
    cells.add(Cell.figure(sent ? Words.number(line.may().opening()) : ""));
    cells.add(Cell.figure(Words.number(line.onRoll())));
    cells.add(Cell.figure(Words.number(line.inCohort())));
    line.gaps()
        .forEach((gap, missing) -> {
          var address =
              Address.of("/lists/reconcile/people").and("gap", gap.name()).toString()
                  + "&school="
                  + UriUtils.encode(line.school(), StandardCharsets.UTF_8);
          cells.add(
              missing.isEmpty()
                  ? Cell.figure("0")
                  : Cell.figure(Words.number(missing.size()), address));
        });
    return cells;
  }

  private static ReconcilePage.LedgerRow row(YearGroup cohort, Reconciliation.Result result) {
    var lines = result.ledger().stream().filter(line -> line.cohort() == cohort).toList();
    int may =
        lines.stream().mapToInt(line -> line.mayCount() instanceof Integer count ? count : 0).sum();
    int difference =
        lines.stream()
            .mapToInt(line -> line.difference() instanceof Integer count ? count : 0)
            .sum();
    int opening = lines.stream().mapToInt(LedgerLine::opening).sum();
    return new ReconcilePage.LedgerRow(
        cohort.words(),
        Words.number(opening),
        Words.number(lines.stream().mapToInt(LedgerLine::addedLate).sum()),
        Words.number(lines.stream().mapToInt(LedgerLine::removed).sum()),
        Words.number(lines.stream().mapToInt(LedgerLine::closing).sum()),
        may == 0 ? "not sent" : Words.number(may),
        may == 0 ? "" : Words.number(difference));
  }

  private static boolean unbalanced(LedgerLine line) {
    var difference = line.difference();
    return difference != null && difference != 0;
  }

  private String named(String school) {
    return school.isEmpty() ? "On no roll" : partners.name(school);
  }
}
