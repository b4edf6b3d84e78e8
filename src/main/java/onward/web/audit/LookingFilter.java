package onward.web.audit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import onward.access.Account;
import onward.audit.Audit;
import onward.audit.Door;
import onward.audit.Event;
import onward.audit.EventKind;
import onward.facts.PersonId;
import onward.web.Frame;
import onward.web.rights.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Notes whatever somebody who has signed in is shown, and every form they send that does not note
 * itself what it changed. Whoever sees very many within an hour is slowed, and that is noted too.
 */
@Component
public class LookingFilter extends OncePerRequestFilter {
  private static final Duration WHILE = Duration.ofHours(1);
  private static final int PAGES = 300;
  private static final int ROWS = 10_000;

  private final Audit audit;
  private final Clock clock;
  private final Pace pace;

  LookingFilter(Audit audit, Clock clock, AuditSettings settings) {
    this.audit = audit;
    this.clock = clock;
    this.pace = new Pace(settings.slowed());
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/assets/") || SignedIn.account().isEmpty();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var account = SignedIn.account().orElseThrow();
    if (request.getMethod().equals("GET")) {
      request.setAttribute(Frame.SLOWED, pace.keep(account, clock.instant()));
    }
    var answer = new SeenAnswer(response);
    chain.doFilter(request, answer);
    var kind = kind(request, answer);
    if (kind != null) {
      note(account, kind, request, answer);
    }
  }

  private static @Nullable EventKind kind(HttpServletRequest request, SeenAnswer answer) {
    if (request.getMethod().equals("GET")) {
      boolean shown = answer.getStatus() == HttpServletResponse.SC_OK;
      boolean nobody = !answer.download() && person(request) == null && answer.records() == 0;
      if (!shown || nobody) {
        return null;
      }
      return answer.download()
          ? EventKind.DOWNLOADED
          : person(request) == null ? EventKind.LISTED : EventKind.LOOKED;
    }
    boolean done = answer.getStatus() < HttpServletResponse.SC_BAD_REQUEST;
    // lists note themselves what became of them; a search shows nothing yet
    boolean noted =
        request.getAttribute(Told.HERE) != null
            || request.getRequestURI().startsWith("/lists")
            || request.getRequestURI().endsWith("/filter")
            || request.getRequestURI().endsWith("/search");
    if (!done || noted) {
      return null;
    }
    return request.getRequestURI().startsWith("/account") ? EventKind.ACCESS : EventKind.CHANGED;
  }

  private void note(
      Account account, EventKind kind, HttpServletRequest request, SeenAnswer answer) {
    var person = person(request);
    int records = person == null ? answer.records() : 1;
    record(account, kind, person, records, what(request));
    if (request.getMethod().equals("GET")) {
      slowDown(account);
    }
  }

  private void slowDown(Account account) {
    var now = clock.instant();
    var seen =
        audit.seen(account.authority(), account.userName(), now.minus(WHILE), PageWords.OF_LISTS);
    if (seen.pages() <= PAGES && seen.rows() <= ROWS) {
      pace.free(account);
      return;
    }
    pace.slow(account, now.plus(WHILE));
    if (!seen.reported()) {
      var what =
          "%,d pages of young people and %,d rows of lists and files"
              .formatted(seen.pages(), seen.rows());
      record(account, EventKind.LOOKED_AT_MANY, null, (int) (seen.pages() + seen.rows()), what);
    }
  }

  private void record(
      Account by, EventKind kind, @Nullable PersonId person, int records, String what) {
    audit.record(
        new Event(
            by.authority(),
            clock.instant(),
            by.userName(),
            Door.PAGE,
            kind,
            person,
            records,
            what,
            "",
            "",
            ""));
  }

  /** The address as the page is filed under: without anybody's number, and without filters. */
  private static String what(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String of
        ? PageWords.filed(of)
        : request.getRequestURI();
  }

  /** Whom an address is about, if it is about one. */
  private static @Nullable PersonId person(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                instanceof Map<?, ?> variables
            && variables.get("person") instanceof String number
            && number.matches("\\d{1,18}")
        ? new PersonId(Long.parseLong(number))
        : null;
  }
}
