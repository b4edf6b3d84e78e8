package onward.web.safeguards;

import java.util.List;
import onward.access.Account;
import onward.access.Right;
import onward.facts.PersonId;
import onward.safeguards.SafeguardKind;
import onward.web.Pages;
import onward.web.govuk.ErrorLink;
import onward.web.rights.Needs;
import onward.web.safeguards.SafeguardDesk.Form;
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

/** The safeguards of a young person. */
@Controller
@Needs({Right.SEE_PEOPLE, Right.RECORD_SAFEGUARDS})
@RequestMapping("/people/{person:\\d{1,18}}/safeguards")
class SafeguardsController {
  private final Pages pages;
  private final SafeguardDesk desk;

  SafeguardsController(Pages pages, SafeguardDesk desk) {
    this.pages = pages;
    this.desk = desk;
  }

  @GetMapping
  View show(@AuthenticationPrincipal Account account, @PathVariable long person) {
    return show(account, person, Form.EMPTY, List.of(), HttpStatus.OK);
  }

  @PostMapping
  View record(
      @AuthenticationPrincipal Account account,
      @PathVariable long person,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String named,
      @RequestParam(defaultValue = "") String seen) {
    var form = new Form(kind, reason, named);
    var problems = desk.problems(account, new PersonId(person), form);
    var shown = show(account, person, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    if (!problems.isEmpty()) {
      return shown;
    }
    if (!desk.record(account, new PersonId(person), form, seen)) {
      return beaten(account, person, form);
    }
    return new RedirectView("/people/" + person + "/safeguards");
  }

  @PostMapping("/lift")
  View lift(
      @AuthenticationPrincipal Account account,
      @PathVariable long person,
      @RequestParam SafeguardKind kind,
      @RequestParam(defaultValue = "") String seen) {
    show(account, person, Form.EMPTY, List.of(), HttpStatus.OK);
    if (!desk.lift(account, new PersonId(person), kind, seen)) {
      return beaten(account, person, Form.EMPTY);
    }
    return new RedirectView("/people/" + person + "/safeguards");
  }

  private View beaten(Account account, long person, Form form) {
    return show(account, person, form, List.of(SafeguardDesk.beaten()), HttpStatus.CONFLICT);
  }

  /** Whoever does not see the person gets the answer of a person who is not there. */
  private View show(
      Account account, long person, Form form, List<ErrorLink> problems, HttpStatus status) {
    return desk.page(account, new PersonId(person), form, problems)
        .map(page -> pages.show("safeguards/safeguards", page, status))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
