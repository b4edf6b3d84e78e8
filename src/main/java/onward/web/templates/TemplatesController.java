package onward.web.templates;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import onward.access.Right;
import onward.imports.ListFiles;
import onward.imports.read.Template;
import onward.tables.CsvOut;
import onward.tables.WorkbookOut;
import onward.web.Pages;
import onward.web.rights.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** What each list looks like, and an empty one of it to send to whoever is to fill it in. */
@Controller
@Needs(Right.BRING_IN_LISTS)
@RequestMapping("/lists/templates")
class TemplatesController {
  private final Pages pages;
  private final ListFiles files;

  TemplatesController(Pages pages, ListFiles files) {
    this.pages = pages;
    this.files = files;
  }

  @GetMapping
  View all() {
    return pages.show("templates/templates", TemplatesPage.of(files.templates()));
  }

  @GetMapping("/{word:[a-z]{1,20}}.csv")
  void csv(@PathVariable String word, HttpServletResponse response) throws IOException {
    var template = find(word);
    var out = attached(response, word + ".csv", "text/csv;charset=UTF-8");
    CsvOut.to(out, headings(template)).close();
  }

  @GetMapping("/{word:[a-z]{1,20}}.xlsx")
  void workbook(@PathVariable String word, HttpServletResponse response) throws IOException {
    var template = find(word);
    var out = attached(response, word + ".xlsx", WorkbookOut.TYPE);
    WorkbookOut.to(out, headings(template)).close();
  }

  private static OutputStream attached(HttpServletResponse response, String name, String type)
      throws IOException {
    response.setContentType(type);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    return response.getOutputStream();
  }

  private static String[] headings(Template template) {
    return template.headings().toArray(String[]::new);
  }

  private Template find(String word) {
    return files.templates().stream()
        .filter(template -> template.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
