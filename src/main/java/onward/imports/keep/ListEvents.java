package onward.imports.keep;

import java.time.Instant;
import onward.audit.Audit;
import onward.audit.Door;
import onward.audit.Event;
import onward.audit.EventKind;
import onward.facts.AuthorityCode;
import org.springframework.stereotype.Component;

/**
 * What was done with a list is one event, the last thing done in its transaction: what each of its
 * lines changed stands in the facts, by file and line.
 */
@Component
public class ListEvents {
  private final Audit audit;

  ListEvents(Audit audit) {
    this.audit = audit;
  }

  /** Notes what somebody did with a list of so many lines. */
  public void note(
      AuthorityCode authority, EventKind kind, String list, int lines, String by, Instant at) {
    audit.record(new Event(authority, at, by, Door.FILE, kind, null, lines, list, "", "", ""));
  }
}
