package onward.web.watch;

import java.time.Clock;
import java.util.Locale;
import onward.audit.Audit;
import onward.audit.Door;
import onward.audit.Event;
import onward.audit.EventKind;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.walls.Walls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes into the audit what happened at the doors; of very much of a kind, only some. */
@Component
class DoorBook {
  private static final int MOST = 20_000;

  private final Audit audit;
  private final Clock clock;
  private final Often often = new Often(MOST);

  DoorBook(Audit audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  /** What is to be noted: nothing where there was very much of it lately. */
  Runnable counted(
      AuthorityCode authority,
      String actor,
      EventKind kind,
      @Nullable PersonId person,
      String what,
      String from) {
    int times = often.again(authority + " " + kind + " " + actor, clock.instant());
    if (!Often.noted(times)) {
      return () -> {};
    }
    var why = times <= Often.EACH ? from : from + "; the " + ordinal(times) + " within an hour";
    return () -> add(authority, actor, kind, person, what, why);
  }

  void add(
      AuthorityCode authority,
      String actor,
      EventKind kind,
      @Nullable PersonId person,
      String what,
      String why) {
    var event =
        new Event(authority, clock.instant(), actor, Door.PAGE, kind, person, 1, what, "", "", why);
    Walls.of(authority).run(() -> audit.record(event));
  }

  private static String ordinal(int times) {
    return String.format(Locale.UK, "%,dth", times);
  }
}
