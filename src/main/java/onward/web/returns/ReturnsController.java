package onward.web.returns;

import java.time.YearMonth;
import onward.access.Account;
import onward.access.Right;
import onward.audit.EventKind;
import onward.submissions.Change;
import onward.submissions.Moved;
import onward.submissions.State;
import onward.submissions.Submission;
import onward.submissions.Submissions;
import onward.web.Address;
import onward.web.Pages;
import onward.web.audit.Told;
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

/** The monthly returns: prepared, looked at, moved on, compared. */
@Controller
@Needs(Right.PREPARE_RETURNS)
@RequestMapping("/returns")
class ReturnsController {
  private static final String MONTH = "/{month:\\d{4}-\\d{2}}";

  private final Pages pages;
  private final ReturnPages returnPages;
  private final ProblemPages problemPages;
  private final ComparePages comparePages;
  private final ReturnDesk desk;
  private final Submissions submissions;
  private final Told told;

  ReturnsController(
      Pages pages,
      ReturnPages returnPages,
      ProblemPages problemPages,
      ComparePages comparePages,
      ReturnDesk desk,
      Submissions submissions,
      Told told) {
    this.told = told;
    this.pages = pages;
    this.returnPages = returnPages;
    this.problemPages = problemPages;
    this.comparePages = comparePages;
    this.desk = desk;
    this.submissions = submissions;
  }

  @GetMapping
  View all(@AuthenticationPrincipal Account account) {
    return pages.show("returns/returns", returnPages.all(account.authority()));
  }

  @PostMapping
  View prepare(@AuthenticationPrincipal Account account, @RequestParam YearMonth month) {
    if (!desk.begun(month)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    desk.prepare(account.authority(), month, account.userName());
    return new RedirectView(ReturnPages.path(month));
  }

  @GetMapping(MONTH)
  View one(
      @AuthenticationPrincipal Account account,
      @PathVariable YearMonth month,
      @RequestParam(defaultValue = "0") long version,
      @RequestParam(defaultValue = "CURE") Grouping by) {
    var held = held(account, month, version);
    return pages.show("returns/return", returnPages.one(account.authority(), held, by, "", ""));
  }

  @PostMapping(MONTH + "/move")
  View move(
      @AuthenticationPrincipal Account account,
      @PathVariable YearMonth month,
      @RequestParam long version,
      @RequestParam State to,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String reason) {
    var held = held(account, month, version);
    if ((to == State.SIGNED || to == State.SENT) && !account.may(Right.SIGN_RETURNS)) {
      return pages.show(
          "returns/return",
          returnPages.one(
              account.authority(),
              held,
              Grouping.CURE,
              "A return is signed and sent by the authority’s lead: ask them",
              ""),
          HttpStatus.FORBIDDEN);
    }
    var moved = desk.move(account.authority(), held.id(), to, account.userName(), name, reason);
    return switch (moved) {
      case Moved.Done _ -> {
        told.change(
            account,
            EventKind.MOVED,
            null,
            new Told.Change(
                "the return of " + month, held.state().words(), to.words(), reason.strip()));
        yield new RedirectView(ReturnPages.path(month) + "?version=" + held.id());
      }
      case Moved.Refused refused ->
          pages.show(
              "returns/return",
              returnPages.one(account.authority(), held, Grouping.CURE, refused.why(), ""),
              HttpStatus.CONFLICT);
    };
  }

  /** Makes the return again from what was known then, and says whether it is the same. */
  @PostMapping(MONTH + "/again")
  View again(
      @AuthenticationPrincipal Account account,
      @PathVariable YearMonth month,
      @RequestParam long version) {
    var held = held(account, month, version);
    var words =
        desk.sameAgain(account.authority(), held)
            ? "Made again from what was known then, the file is the same to the byte."
            : "Made again from what was known then, the file differs: facts came later that day,"
                + " or the register of partners has changed since. The file that was kept stands.";
    return pages.show(
        "returns/return", returnPages.one(account.authority(), held, Grouping.CURE, "", words));
  }

  @GetMapping({MONTH + "/checks/{code}", MONTH + "/problems"})
  View problems(
      @AuthenticationPrincipal Account account,
      @PathVariable YearMonth month,
      @PathVariable(required = false) String code,
      @RequestParam(defaultValue = "0") long version,
      @RequestParam(defaultValue = "") String cure,
      @RequestParam(defaultValue = "") String school,
      @RequestParam(defaultValue = "") String worker,
      @RequestParam(defaultValue = "1") int page) {
    var held = held(account, month, version);
    var check = code == null ? "" : code;
    var path = ReturnPages.path(month) + (code == null ? "/problems" : "/checks/" + code);
    var address =
        Address.of(path)
            .and("cure", cure)
            .and("school", school)
            .and("worker", worker)
            .and("version", held.id());
    return pages.show(
        "returns/problems",
        problemPages.of(
            account.authority(),
            held,
            new ProblemFilter(check, cure, school, worker),
            address,
            page));
  }

  @GetMapping(MONTH + "/compare")
  View compare(
      @AuthenticationPrincipal Account account,
      @PathVariable YearMonth month,
      @RequestParam(defaultValue = "0") long version,
      @RequestParam(defaultValue = "BEFORE") ComparePages.With with) {
    return pages.show(
        "returns/compare",
        comparePages.of(account.authority(), held(account, month, version), with));
  }

  @GetMapping(MONTH + "/compare/people")
  View changed(
      @AuthenticationPrincipal Account account,
      @PathVariable YearMonth month,
      @RequestParam(defaultValue = "0") long version,
      @RequestParam ComparePages.With with,
      @RequestParam Change.Kind kind,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "1") int page) {
    var held = held(account, month, version);
    return pages.show(
        "returns/change",
        comparePages.people(account.authority(), held, with, kind, from, to, page));
  }

  private Submission held(Account account, YearMonth month, long version) {
    return submissions.of(account.authority(), month.atEndOfMonth()).stream()
        .filter(one -> version == 0 || one.id() == version)
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
