package onward.web.answers;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import onward.access.Account;
import onward.access.Right;
import onward.imports.ImportFile;
import onward.imports.ImportId;
import onward.imports.Imports;
import onward.people.Details;
import onward.people.People;
import onward.web.Pages;
import onward.web.Words;
import onward.web.rights.Needs;
import onward.web.rights.Veil;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** What goes back to the sender of a list. */
@Controller
@Needs(Right.BRING_IN_LISTS)
@RequestMapping("/lists/{id:\\d{1,18}}")
class AnswersController {
  private final Pages pages;
  private final Imports imports;
  private final People people;
  private final AnsweredFile answered;
  private final Veil veil;

  AnswersController(Pages pages, Imports imports, People people, AnsweredFile answered, Veil veil) {
    this.pages = pages;
    this.imports = imports;
    this.people = people;
    this.answered = answered;
    this.veil = veil;
  }

  /** The sender's file with what became of each row. */
  @GetMapping("/answered.csv")
  void answered(
      @AuthenticationPrincipal Account account, @PathVariable long id, HttpServletResponse response)
      throws IOException {
    var file = find(account, id);
    response.setContentType("text/csv;charset=UTF-8");
    var name = file.name().replaceFirst("\\.\\w{1,5}$", "") + "-answered.csv";
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
    answered.write(file, response.getOutputStream());
  }

  /** Who is on the school's roll and not on the roll it sent. */
  @GetMapping("/missing")
  View missing(@AuthenticationPrincipal Account account, @PathVariable long id) {
    var file = find(account, id);
    var hidden = veil.hidden();
    var missing =
        people.inOrder(file.authority(), imports.missing(file.authority(), file.id())).stream()
            .filter(one -> !hidden.contains(one.person()))
            .toList();
    return pages.show(
        "answers/missing",
        new MissingPage(
            "/lists/" + id,
            file.name(),
            Words.count(missing.size(), "person", "people") + " missing from this list",
            missing.stream()
                .map(one ->
                    new MissingPage.Row(
                        named(one.fact()), "/people/" + one.person().value(), one.fact().upn()))
                .toList()));
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
