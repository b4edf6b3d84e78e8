package onward.web.rights;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import onward.facts.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Answers as if nobody were there wherever an address names a person whose record is kept to others
 * than the reader: no page has to think of it.
 */
@Component
public class SensitiveCheck implements HandlerInterceptor {
  /** Marks a request that was answered so, for the audit. */
  public static final String HIDDEN = SensitiveCheck.class.getName();

  private final Veil veil;

  SensitiveCheck(Veil veil) {
    this.veil = veil;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (request.getDispatcherType() != DispatcherType.ERROR
        && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> variables
        && variables.get("person") instanceof String number
        && number.matches("\\d{1,18}")
        && veil.hides(new PersonId(Long.parseLong(number)))) {
      request.setAttribute(HIDDEN, true);
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return false;
    }
    return true;
  }
}
