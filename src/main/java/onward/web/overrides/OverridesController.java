package onward.web.overrides;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import onward.access.Account;
import onward.access.Right;
import onward.facts.PersonId;
import onward.guarantee.Standing;
import onward.web.Pages;
import onward.web.rights.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Overrides: the form of one, and the list of all. */
@Controller
@Needs(Right.OVERRIDE_STATUS)
class OverridesController {
  private final Pages pages;
  private final OverridesList list;
  private final OverrideDesk desk;

  OverridesController(Pages pages, OverridesList list, OverrideDesk desk) {
    this.pages = pages;
    this.list = list;
    this.desk = desk;
  }

  @Needs(Right.SEE_PEOPLE)
  @GetMapping("/overrides")
  View all(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "ANY") OverrideState state,
      @RequestParam(defaultValue = "1") int page) {
    return pages.show("overrides/overrides", list.page(account.authority(), state, page));
  }

  @Needs({Right.SEE_PEOPLE, Right.DOWNLOAD_PEOPLE})
  @GetMapping("/overrides.csv")
  void download(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "ANY") OverrideState state,
      HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"overrides.csv\"");
    list.write(account.authority(), state, response.getOutputStream());
  }

  @GetMapping("/people/{person:\\d{1,18}}/override")
  View form(@AuthenticationPrincipal Account account, @PathVariable long person) {
    return pages.show(
        "overrides/override", desk.form(account.authority(), standing(account, person)));
  }

  @PostMapping("/people/{person:\\d{1,18}}/override")
  View save(
      @AuthenticationPrincipal Account account,
      @PathVariable long person,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String since,
      @RequestParam(defaultValue = "") String until,
      @RequestParam(defaultValue = "") String seen) {
    var standing = standing(account, person);
    var form = new OverrideForm(code, reason, since, until);
    var problems = form.problems(standing.cohort());
    if (!problems.isEmpty()) {
      return pages.show(
          "overrides/override",
          desk.page(account.authority(), standing, form, problems),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (!desk.record(account, new PersonId(person), form, seen)) {
      return pages.show(
          "overrides/override",
          desk.beaten(account.authority(), standing, form),
          HttpStatus.CONFLICT);
    }
    return new RedirectView("/people/" + person);
  }

  @PostMapping("/people/{person:\\d{1,18}}/override/end")
  View end(
      @AuthenticationPrincipal Account account,
      @PathVariable long person,
      @RequestParam(defaultValue = "") String seen) {
    var standing = standing(account, person);
    if (!desk.end(account, new PersonId(person), seen)) {
      var form = desk.filled(account.authority(), standing);
      return pages.show(
          "overrides/override",
          desk.beaten(account.authority(), standing, form),
          HttpStatus.CONFLICT);
    }
    return new RedirectView("/people/" + person);
  }

  private Standing standing(Account account, long person) {
    return desk.standing(account.authority(), new PersonId(person))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
