package onward.web.person;

import onward.access.Account;
import onward.access.Right;
import onward.facts.PersonId;
import onward.web.Pages;
import onward.web.rights.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The page of a young person. */
@Controller
@Needs(Right.SEE_PEOPLE)
class PersonController {
  private final Pages pages;
  private final PersonPages people;

  PersonController(Pages pages, PersonPages people) {
    this.pages = pages;
    this.people = people;
  }

  @GetMapping("/people/{person:\\d{1,18}}")
  View person(
      @AuthenticationPrincipal Account account,
      @PathVariable long person,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String known) {
    return people
        .of(account, new PersonId(person), day, known)
        .map(page -> pages.show("person/person", page))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
