package onward.web.answers;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import onward.access.Account;
import onward.access.Right;
import onward.imports.ImportFile;
import onward.imports.ImportId;
import onward.imports.Imports;
import onward.people.Details;
import onward.people.People;
import onward.tables.CsvOut;
import onward.web.Address;
import onward.web.Pages;
import onward.web.Paging;
import onward.web.Searches;
import onward.web.Words;
import onward.web.rights.Needs;
import onward.web.rights.Veil;
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
import org.springframework.web.servlet.view.RedirectView;

/** Who is on the school's roll and not on the roll it sent. */
@Controller
@Needs(Right.BRING_IN_LISTS)
@RequestMapping("/lists/{id:\\d{1,18}}")
class MissingController {
  private final Pages pages;
  private final Imports imports;
  private final People people;
  private final Veil veil;
  private final Searches searches;

  MissingController(Pages pages, Imports imports, People people, Veil veil, Searches searches) {
    this.pages = pages;
    this.imports = imports;
    this.people = people;
    this.veil = veil;
    this.searches = searches;
  }

  @GetMapping("/missing")
  View missing(
      @AuthenticationPrincipal Account account,
      HttpSession session,
      @PathVariable long id,
      @RequestParam(defaultValue = "0") int search,
      @RequestParam(defaultValue = "1") int page) {
    var file = find(account, id);
    var typed = searches.words(session, search);
    var rows = rows(file, typed);
    var path = "/lists/" + id;
    var address = Address.of(path + "/missing").and("search", search == 0 ? "" : search);
    return pages.show(
        "answers/missing",
        new MissingPage(
            path,
            file.name(),
            Words.count(rows.size(), "person", "people") + " missing from this list",
            typed,
            rows.stream().skip(Paging.offset(page)).limit(Paging.SIZE).toList(),
            new Paging(page, rows.size(), address),
            address.at(path + "/missing.csv").toString()));
  }

  /** Keeps the words out of the address: they may be a name. */
  @PostMapping("/missing")
  View search(
      HttpSession session, @PathVariable long id, @RequestParam(defaultValue = "") String words) {
    var kept = words.isBlank() ? "" : searches.keep(session, words.strip());
    var address = Address.of("/lists/" + id + "/missing").and("search", kept);
    return new RedirectView(address.toString());
  }

  @GetMapping("/missing.csv")
  void download(
      @AuthenticationPrincipal Account account,
      HttpSession session,
      @PathVariable long id,
      @RequestParam(defaultValue = "0") int search,
      HttpServletResponse response)
      throws IOException {
    var file = find(account, id);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"missing.csv\"");
    try (var csv = CsvOut.to(response.getOutputStream(), "Who", "UPN", "Missing from")) {
      rows(file, searches.words(session, search))
          .forEach(row -> csv.row(row.name(), row.upn(), file.name()));
    }
  }

  private List<MissingPage.Row> rows(ImportFile file, String typed) {
    var hidden = veil.hidden();
    return people.inOrder(file.authority(), imports.missing(file.authority(), file.id())).stream()
        .filter(one -> !hidden.contains(one.person()))
        .map(one ->
            new MissingPage.Row(
                named(one.fact()), "/people/" + one.person().value(), one.fact().upn()))
        .filter(row -> row.has(typed))
        .toList();
  }

  private static String named(Details details) {
    var born = Words.day(details.dateOfBirth());
    return born.isEmpty() ? details.name() : details.name() + " (born " + born + ")";
  }

  private ImportFile find(Account account, long id) {
    return imports
        .find(account.authority(), new ImportId(id))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
