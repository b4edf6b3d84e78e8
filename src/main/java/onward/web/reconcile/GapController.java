package onward.web.reconcile;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import onward.access.Account;
import onward.access.Right;
import onward.facts.AuthorityCode;
import onward.partners.Partners;
import onward.people.People;
import onward.tables.CsvOut;
import onward.web.Address;
import onward.web.Pages;
import onward.web.Paging;
import onward.web.Searches;
import onward.web.Today;
import onward.web.Words;
import onward.web.rights.Needs;
import onward.web.rights.Veil;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Who is missing from which list, to the person. */
@Controller
@Needs(Right.BRING_IN_LISTS)
class GapController {
  private static final String PATH = "/lists/reconcile/people";

  private final Pages pages;
  private final Reconciliation reconciliation;
  private final Partners partners;
  private final People people;
  private final Today today;
  private final Veil veil;
  private final Searches searches;

  GapController(
      Pages pages,
      Reconciliation reconciliation,
      Partners partners,
      People people,
      Today today,
      Veil veil,
      Searches searches) {
    this.pages = pages;
    this.reconciliation = reconciliation;
    this.partners = partners;
    this.people = people;
    this.today = today;
    this.veil = veil;
    this.searches = searches;
  }

  @GetMapping(PATH)
  View gap(
      @AuthenticationPrincipal Account account,
      HttpSession session,
      @RequestParam String school,
      @RequestParam Gap gap,
      @RequestParam(defaultValue = "0") int search,
      @RequestParam(defaultValue = "1") int page) {
    var typed = searches.words(session, search);
    var rows = rows(account.authority(), school, gap, typed);
    var address = address(school, gap).and("search", search == 0 ? "" : search);
    return pages.show(
        "reconcile/gap",
        new GapPage(
            Words.count(rows.size(), "person", "people") + ": " + gap.words(),
            school.isEmpty() ? "On no roll" : partners.name(school),
            school,
            gap.name(),
            typed,
            rows.stream().skip(Paging.offset(page)).limit(Paging.SIZE).toList(),
            new Paging(page, rows.size(), address),
            address.at(PATH + ".csv").toString()));
  }

  /** Keeps the words out of the address: they may be a name. */
  @PostMapping(PATH + "/filter")
  View search(
      HttpSession session,
      @RequestParam String school,
      @RequestParam Gap gap,
      @RequestParam(defaultValue = "") String words) {
    var kept = words.isBlank() ? "" : searches.keep(session, words.strip());
    return new RedirectView(address(school, gap).and("search", kept).toString());
  }

  @GetMapping(PATH + ".csv")
  void download(
      @AuthenticationPrincipal Account account,
      HttpSession session,
      @RequestParam String school,
      @RequestParam Gap gap,
      @RequestParam(defaultValue = "0") int search,
      HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"reconcile.csv\"");
    var typed = searches.words(session, search);
    try (var csv =
        CsvOut.to(response.getOutputStream(), "Who", "UPN", "Details last told", "Gap", "School")) {
      rows(account.authority(), school, gap, typed)
          .forEach(row -> csv.row(row.name(), row.upn(), row.contact(), gap.words(), school));
    }
  }

  private List<GapPage.Row> rows(AuthorityCode authority, String school, Gap gap, String typed) {
    var found =
        reconciliation.of(authority, today.campaign(), today.day()).schools().stream()
            .filter(line -> line.school().equals(school))
            .flatMap(line -> line.gaps().getOrDefault(gap, List.of()).stream())
            .toList();
    var hidden = veil.hidden();
    return people.inOrder(authority, found).stream()
        .filter(known -> !hidden.contains(known.person()))
        .map(known ->
            new GapPage.Row(
                known.fact().name(),
                "/people/" + known.person().value(),
                known.fact().upn(),
                Words.day(known.learnt())))
        .filter(row -> row.has(typed))
        .toList();
  }

  /** The school stands in it also where it is empty, for those on no roll. */
  private static Address address(String school, Gap gap) {
    var address = Address.of(PATH).and("gap", gap.name());
    return school.isEmpty()
        ? new Address(
            PATH,
            List.of(new Address.Parameter("gap", gap.name()), new Address.Parameter("school", "")))
        : address.and("school", school);
  }
}
