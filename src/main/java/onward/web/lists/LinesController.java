package onward.web.lists;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import onward.access.Account;
import onward.access.Right;
import onward.imports.ImportFile;
import onward.imports.ImportId;
import onward.imports.Imports;
import onward.web.Address;
import onward.web.Pages;
import onward.web.Searches;
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
import org.springframework.web.servlet.view.RedirectView;

/** The rows of a plan, a group at a time. */
@Controller
@Needs(Right.BRING_IN_LISTS)
@RequestMapping("/lists/{id:\\d{1,18}}")
class LinesController {
  private final Pages pages;
  private final ListPages lists;
  private final Imports imports;
  private final Searches searches;

  LinesController(Pages pages, ListPages lists, Imports imports, Searches searches) {
    this.pages = pages;
    this.lists = lists;
    this.imports = imports;
    this.searches = searches;
  }

  @GetMapping("/lines")
  View lines(
      @AuthenticationPrincipal Account account,
      HttpSession session,
      @PathVariable long id,
      @RequestParam String outcome,
      @RequestParam(defaultValue = "") String action,
      @RequestParam(defaultValue = "0") int search,
      @RequestParam(defaultValue = "1") int page) {
    var typed = searches.words(session, search);
    return pages.show(
        "lists/group",
        lists.group(find(account, id), PlanWords.outcome(outcome), action, typed, search, page));
  }

  /** Keeps the words out of the address: they may be a name. */
  @PostMapping("/lines")
  View search(
      HttpSession session,
      @PathVariable long id,
      @RequestParam String outcome,
      @RequestParam(defaultValue = "") String action,
      @RequestParam String words) {
    var address =
        Address.of("/lists/" + id + "/lines").and("outcome", outcome).and("action", action);
    var kept = words.isBlank() ? "" : searches.keep(session, words.strip());
    return new RedirectView(address.and("search", kept).toString());
  }

  @GetMapping("/lines.csv")
  void download(
      @AuthenticationPrincipal Account account,
      HttpSession session,
      @PathVariable long id,
      @RequestParam String outcome,
      @RequestParam(defaultValue = "") String action,
      @RequestParam(defaultValue = "0") int search,
      HttpServletResponse response)
      throws IOException {
    var file = find(account, id);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"lines.csv\"");
    lists.write(
        file,
        PlanWords.outcome(outcome),
        action,
        searches.words(session, search),
        response.getOutputStream());
  }

  private ImportFile find(Account account, long id) {
    return imports
        .find(account.authority(), new ImportId(id))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
