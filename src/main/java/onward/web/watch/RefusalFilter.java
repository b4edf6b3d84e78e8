package onward.web.watch;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import onward.access.Account;
import onward.facts.PersonId;
import onward.web.audit.PageWords;
import onward.web.headers.OwnOriginFilter;
import onward.web.rights.SensitiveCheck;
import onward.web.rights.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Notes what was refused: a right that somebody has not got, a form without its token or from
 * another site, too many pages, the record of somebody that is kept to others.
 */
public final class RefusalFilter extends OncePerRequestFilter {
  private final Watch watch;

  public RefusalFilter(Watch watch) {
    this.watch = watch;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, response);
    var status = HttpStatus.resolve(response.getStatus());
    if (status == HttpStatus.FORBIDDEN || status == HttpStatus.TOO_MANY_REQUESTS) {
      var what = what(request, status);
      SignedIn.account()
          .ifPresentOrElse(
              account -> watch.refused(account, person(request), what, request),
              () -> watch.stranger(what, request));
    } else if (request.getAttribute(SensitiveCheck.HIDDEN) != null) {
      SignedIn.account().ifPresent(account -> hidden(account, request));
    }
  }

  private void hidden(Account account, HttpServletRequest request) {
    watch.refused(account, person(request), "a record kept to named people", request);
  }

  /** Never the address as it was asked for: it may carry what nobody is to read. */
  private static String what(HttpServletRequest request, HttpStatus status) {
    if (status == HttpStatus.TOO_MANY_REQUESTS) {
      return "too many pages at once";
    }
    if (request.getAttribute(OwnOriginFilter.REFUSED) != null) {
      return "a form from another site";
    }
    return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String of
        ? PageWords.filed(of)
        : "a form without its token";
  }

  private static @Nullable PersonId person(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                instanceof Map<?, ?> variables
            && variables.get("person") instanceof String number
            && number.matches("\\d{1,18}")
        ? new PersonId(Long.parseLong(number))
        : null;
  }
}
