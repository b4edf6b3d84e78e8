package onward.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import onward.access.Account;
import onward.web.govuk.NavigationItem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Makes a page of a template and what it shows. */
@Component
public class Pages {
  private static final List<NavigationItem> AREAS =
      List.of(
          area("Home", "/"),
          area("Young people", "/people"),
          area("To do", "/to-do"),
          area("To put right", "/to-put-right"),
          area("Lists", "/lists"),
          area("Figures", "/figures"),
          area("Survey", "/survey"),
          area("Returns", "/returns"),
          area("Partners", "/partners"));

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
    var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return new Frame(
        council.name(),
        userName(request.getUserPrincipal()),
        AREAS.stream().map(area -> at(area, path)).toList(),
        csrf == null ? "" : csrf.getParameterName(),
        csrf == null ? "" : csrf.getToken());
  }

  private static String userName(@Nullable Principal principal) {
    return principal instanceof Authentication signedIn
            && signedIn.getPrincipal() instanceof Account account
        ? account.userName()
        : "";
  }

  private static NavigationItem area(String name, String path) {
    return new NavigationItem(name, path, false, false);
  }

  private static NavigationItem at(NavigationItem area, String path) {
    boolean current = path.equals(area.href());
    boolean below = area.href().length() > 1 && path.startsWith(area.href() + "/");
    return new NavigationItem(area.text(), area.href(), current, below);
  }
}
