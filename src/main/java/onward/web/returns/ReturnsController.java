package onward.web.returns;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import onward.access.Account;
import onward.returns.Returns;
import onward.returns.Returns.Kept;
import onward.tables.CsvOut;
import onward.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The monthly returns. */
@Controller
class ReturnsController {
  private final Pages pages;
  private final ReturnPages returnPages;
  private final ReturnDesk desk;
  private final Returns returns;

  ReturnsController(Pages pages, ReturnPages returnPages, ReturnDesk desk, Returns returns) {
    this.pages = pages;
    this.returnPages = returnPages;
    this.desk = desk;
    this.returns = returns;
  }

  @GetMapping("/returns")
  View all(@AuthenticationPrincipal Account account) {
    return pages.show("returns/returns", returnPages.all(account.authority()));
  }

  @PostMapping("/returns")
  View prepare(@AuthenticationPrincipal Account account, @RequestParam YearMonth month) {
    desk.prepare(account.authority(), month, account.userName());
    return new RedirectView("/returns/" + month);
  }

  @GetMapping("/returns/{month:\\d{4}-\\d{2}}")
  View one(@AuthenticationPrincipal Account account, @PathVariable YearMonth month) {
    var kept = kept(account, month);
    return pages.show("returns/return", returnPages.one(account.authority(), month, kept));
  }

  @GetMapping("/returns/{month:\\d{4}-\\d{2}}/checks/{code}")
  View fix(
      @AuthenticationPrincipal Account account,
      @PathVariable YearMonth month,
      @PathVariable String code,
      @RequestParam(defaultValue = "1") int page) {
    return pages.show("returns/fix", returnPages.fix(account.authority(), month, code, page));
  }

  @GetMapping("/returns/{month:\\d{4}-\\d{2}}/nccis.xml")
  ResponseEntity<byte[]> file(
      @AuthenticationPrincipal Account account, @PathVariable YearMonth month) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_XML)
        .header("Content-Disposition", "attachment; filename=\"nccis-" + month + ".xml\"")
        .body(returns.file(account.authority(), kept(account, month)));
  }

  @GetMapping("/returns/{month:\\d{4}-\\d{2}}/checks.csv")
  void checks(
      @AuthenticationPrincipal Account account,
      @PathVariable YearMonth month,
      HttpServletResponse response)
      throws IOException {
    var problems = returns.problems(account.authority(), kept(account, month).periodEnd());
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"checks-" + month + ".csv\"");
    try (var csv =
        CsvOut.to(
            response.getOutputStream(),
            "Code",
            "Priority",
            "Person",
            "Field",
            "Value",
            "Message",
            "Do")) {
      problems.forEach(one ->
          csv.row(
              one.code(),
              one.priority(),
              one.personReference(),
              one.field(),
              one.value(),
              one.message(),
              one.cure()));
    }
  }

  private Kept kept(Account account, YearMonth month) {
    return returns
        .latest(account.authority(), month.atEndOfMonth())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
