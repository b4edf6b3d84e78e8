package onward.web.rights;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses whatever does not name the right it needs, and whoever has not got it. Files of the site
 * itself (styles, scripts) lie below {@code /assets/} and nowhere else.
 */
@Component
class RightsCheck implements HandlerInterceptor {
  private static final String ASSETS = "/assets/";

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      return true;
    }
    if (handler instanceof HandlerMethod method) {
      return may(method) || refused(response, HttpServletResponse.SC_FORBIDDEN);
    }
    return request.getRequestURI().startsWith(ASSETS)
        || refused(response, HttpServletResponse.SC_NOT_FOUND);
  }

  private static boolean may(HandlerMethod handler) {
    var method = handler.getMethod();
    AnnotatedElement says =
        method.isAnnotationPresent(Needs.class) || method.isAnnotationPresent(ForEverybody.class)
            ? method
            : ClassUtils.getUserClass(handler.getBeanType());
    if (says.isAnnotationPresent(ForEverybody.class)) {
      return true;
    }
    var needs = says.getAnnotation(Needs.class);
    return needs != null
        && SignedIn.account()
            .filter(account -> Arrays.stream(needs.value()).allMatch(account::may))
            .isPresent();
  }

  private static boolean refused(HttpServletResponse response, int status) throws IOException {
    response.sendError(status);
    return false;
  }
}
