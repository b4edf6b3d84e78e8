package onward.web.audit;

import java.time.Clock;
import onward.access.Account;
import onward.audit.Audit;
import onward.audit.Door;
import onward.audit.Event;
import onward.audit.EventKind;
import onward.facts.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What somebody changed on a page, from what to what and why, told by the page that knows. */
@Component
public class Told {
  static final String HERE = Told.class.getName();

  private final Audit audit;
  private final Clock clock;

  Told(Audit audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What was changed.
   *
   * @param what in words: "override of a status"
   */
  public record Change(String what, String before, String after, String why) {}

  /** Notes a change, in the transaction that makes it, as the last thing done there. */
  public void change(Account by, EventKind kind, @Nullable PersonId person, Change change) {
    audit.record(
        new Event(
            by.authority(),
            clock.instant(),
            by.userName(),
            Door.PAGE,
            kind,
            person,
            1,
            change.what(),
            change.before(),
            change.after(),
            change.why()));
    var request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      request.setAttribute(HERE, true, RequestAttributes.SCOPE_REQUEST);
    }
  }
}
