package onward.web.limits;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Asks of every request whether its address and its account may have another page. */
@Component
@EnableConfigurationProperties(LimitSettings.class)
class Limits {
  private static final int MOST = 20_000;
  private static final String WAIT = "10";

  private final Allowance accounts;
  private final Allowance addresses;
  private final int anUpload;
  private final Clock clock;

  Limits(LimitSettings settings, Clock clock) {
    this.accounts = new Allowance(settings.ofAccount(), MOST);
    this.addresses = new Allowance(settings.ofAddress(), MOST);
    this.anUpload = settings.anUpload();
    this.clock = clock;
  }

  boolean account(String userName, HttpServletRequest request) {
    return accounts.take(userName, cost(request), clock.instant());
  }

  boolean address(HttpServletRequest request) {
    return addresses.take(request.getRemoteAddr(), cost(request), clock.instant());
  }

  /** Styles and scripts cost nothing: every page asks for them. */
  static boolean free(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/assets/");
  }

  private int cost(HttpServletRequest request) {
    boolean upload = request.getMethod().equals("POST") && request.getRequestURI().equals("/lists");
    return upload ? anUpload : 1;
  }

  /** Says that it was too much, and when to come again. */
  static void refuse(HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", WAIT);
    response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
  }
}
