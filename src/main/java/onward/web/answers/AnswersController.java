package onward.web.answers;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import onward.access.Account;
import onward.access.Right;
import onward.imports.ImportFile;
import onward.imports.ImportId;
import onward.imports.Imports;
import onward.tables.CsvOut;
import onward.tables.WorkbookOut;
import onward.web.rights.Needs;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** What goes back to the sender of a list. */
@Controller
@Needs(Right.BRING_IN_LISTS)
@RequestMapping("/lists/{id:\\d{1,18}}")
class AnswersController {
  private final Imports imports;
  private final AnsweredFile answered;

  AnswersController(Imports imports, AnsweredFile answered) {
    this.imports = imports;
    this.answered = answered;
  }

  /** The sender's file with what became of each row. */
  @GetMapping("/answered.csv")
  void answered(
      @AuthenticationPrincipal Account account, @PathVariable long id, HttpServletResponse response)
      throws IOException {
    var file = find(account, id);
    var out = attached(response, file, "csv", "text/csv;charset=UTF-8");
    answered.write(file, headings -> CsvOut.to(out, headings));
  }

  /** The same for who sent a workbook. */
  @GetMapping("/answered.xlsx")
  void answeredBook(
      @AuthenticationPrincipal Account account, @PathVariable long id, HttpServletResponse response)
      throws IOException {
    var file = find(account, id);
    var out = attached(response, file, "xlsx", WorkbookOut.TYPE);
    answered.write(file, headings -> WorkbookOut.to(out, headings));
  }

  private static OutputStream attached(
      HttpServletResponse response, ImportFile file, String ending, String type)
      throws IOException {
    response.setContentType(type);
    var name = file.name().replaceFirst("\\.\\w{1,5}$", "") + "-answered." + ending;
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
    return response.getOutputStream();
  }

  private ImportFile find(Account account, long id) {
    return imports
        .find(account.authority(), new ImportId(id))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
