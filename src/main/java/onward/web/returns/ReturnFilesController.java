package onward.web.returns;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import onward.access.Account;
import onward.access.Right;
import onward.returns.PreparedReturn;
import onward.submissions.Submission;
import onward.submissions.Submissions;
import onward.tables.CsvOut;
import onward.web.rights.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The files of a return, as they were kept. */
@Controller
@Needs(Right.PREPARE_RETURNS)
class ReturnFilesController {
  private final Submissions submissions;
  private final ProblemPages problems;

  ReturnFilesController(Submissions submissions, ProblemPages problems) {
    this.submissions = submissions;
    this.problems = problems;
  }

  @GetMapping("/returns/{month:\\d{4}-\\d{2}}/nccis.xml")
  ResponseEntity<byte[]> file(
      @AuthenticationPrincipal Account account,
      @PathVariable YearMonth month,
      @RequestParam(defaultValue = "0") long version) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_XML)
        .header("Content-Disposition", "attachment; filename=\"nccis-" + month + ".xml\"")
        .body(submissions.file(account.authority(), held(account, month, version).id()));
  }

  @GetMapping("/returns/{month:\\d{4}-\\d{2}}/checks.csv")
  void checks(
      @AuthenticationPrincipal Account account,
      @PathVariable YearMonth month,
      @RequestParam(defaultValue = "0") long version,
      HttpServletResponse response)
      throws IOException {
    var held = held(account, month, version);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"checks-" + month + ".csv\"");
    try (var csv = CsvOut.to(response.getOutputStream(), PreparedReturn.headings())) {
      PreparedReturn.write(problems.seen(account.authority(), held), csv);
    }
  }

  private Submission held(Account account, YearMonth month, long version) {
    return submissions.of(account.authority(), month.atEndOfMonth()).stream()
        .filter(one -> version == 0 || one.id() == version)
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
