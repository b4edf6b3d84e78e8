package onward.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;

/**
 * When somebody last proved in this session who they are. What changes the ways into an account, or
 * ends its sessions, asks for that anew after a while (ASVS 7.5.1 and 7.5.2): a browser left open
 * is then no way to take an account over.
 */
public final class Proof {
  static final Duration LASTS = Duration.ofMinutes(10);
  private static final String WHEN = "proved who it is";

  private Proof() {}

  /** It was proved just now. */
  public static void given(HttpServletRequest request, Instant now) {
    request.getSession().setAttribute(WHEN, now);
  }

  /** Whether it was proved a short while ago. */
  static boolean fresh(HttpServletRequest request, Instant now) {
    return request.getSession().getAttribute(WHEN) instanceof Instant when
        && when.plus(LASTS).isAfter(now);
  }
}
