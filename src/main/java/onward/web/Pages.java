package onward.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import onward.access.Account;
import onward.web.rights.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Makes a page of a template and what it shows. */
@Component
public class Pages {
  private final TemplateEngine templates;
  private final Council council;

  Pages(TemplateEngine templates, Council council) {
    this.templates = templates;
    this.council = council;
  }

  /**
   * A page.
   *
   * @param template its path below {@code src/main/jte}, without the ending
   * @param page the template's {@code page} parameter
   */
  public View show(String template, Object page) {
    return show(template, page, HttpStatus.OK);
  }

  /** A page that answers with another status than 200. */
  public View show(String template, Object page, HttpStatus status) {
    return (_, request, response) -> write(template, page, status, request, response);
  }

  private void write(
      String template,
      Object page,
      HttpStatus status,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var output = new Utf8ByteOutput();
    templates.render(template + ".jte", Map.of("frame", frame(request), "page", page), output);
    response.setStatus(status.value());
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }

  private Frame frame(HttpServletRequest request) {
    var path = request.getRequestURI();
    var account = SignedIn.account();
    var rights = account.map(Account::rights).orElse(Set.of());
    var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return new Frame(
        council.name(),
        account.map(Account::userName).orElse(""),
        rights,
        Areas.of(rights, path),
        Boolean.TRUE.equals(request.getAttribute(Frame.SLOWED)),
        csrf == null ? "" : csrf.getParameterName(),
        csrf == null ? "" : csrf.getToken());
  }

  /** Where somebody begins who has just signed in. */
  public static String first(Account account) {
    return Areas.first(account);
  }
}
