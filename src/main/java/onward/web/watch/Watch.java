package onward.web.watch;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import onward.access.Account;
import onward.access.Accounts;
import onward.audit.Audit;
import onward.audit.EventKind;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Notes in the audit what happens at the doors. What is about an account stands in the chain of its
 * authority; what is about nobody known stands in that of the site itself, and never says what was
 * typed, which may be somebody's password in the wrong field.
 */
@Component
public class Watch {
  private final DoorBook book;
  private final Accounts accounts;
  private final TaskScheduler tasks;
  private final Clock clock;

  Watch(DoorBook book, Accounts accounts, TaskScheduler tasks, Clock clock) {
    this.book = book;
    this.accounts = accounts;
    this.tasks = tasks;
    this.clock = clock;
  }

  /**
   * Somebody came in.
   *
   * @param by in words: "a password and a code"
   */
  public void cameIn(Account account, String by, HttpServletRequest request) {
    note(account, EventKind.SIGNED_IN, by, from(request));
  }

  /** Somebody signed out. */
  public void wentOut(Account account, HttpServletRequest request) {
    note(account, EventKind.SIGNED_OUT, "every session of theirs", from(request));
  }

  /** Who may sign in, or with what, was changed by its owner. */
  public void changed(Account account, String what, HttpServletRequest request) {
    note(account, EventKind.ACCESS, what, from(request));
  }

  /**
   * A try that did not let in whoever made it. It is looked up and noted after the answer, so that
   * the time of the answer tells nobody which names there are.
   *
   * @param userName as typed; nothing of it is kept where nobody has it
   * @param what in words: "a wrong password"
   */
  public void wrong(String userName, String what, HttpServletRequest request) {
    later(userName, EventKind.NOT_LET_IN, what, from(request));
  }

  /** The try that locked a name. */
  public void locked(String userName, HttpServletRequest request) {
    later(userName, EventKind.LOCKED, "six wrong tries within a quarter of an hour", from(request));
  }

  /** A link by mail was asked for. */
  public void asked(String userName, HttpServletRequest request) {
    later(userName, EventKind.ACCESS, "a link by mail asked for", from(request));
  }

  private void later(String userName, EventKind kind, String what, String from) {
    tasks.schedule(
        () ->
            accounts
                .find(userName)
                .ifPresentOrElse(
                    held -> ofAccount(held.account(), kind, null, what, from),
                    () -> ofNobody(kind, what + ", for a name that nobody has", from).run()),
        clock.instant());
  }

  /** Something was tried by nobody in particular: what is tried of it in an hour has an end. */
  public void stranger(String what, HttpServletRequest request) {
    var noted = ofNobody(EventKind.NOT_LET_IN, what, from(request));
    tasks.schedule(noted, clock.instant());
  }

  /** The council's own sign-in let nobody in. */
  public void council(AuthorityCode authority, String what, HttpServletRequest request) {
    book.counted(authority, "nobody known", EventKind.NOT_LET_IN, null, what, from(request)).run();
  }

  /**
   * Somebody who has signed in was refused.
   *
   * @param person whose record was asked for; null where it was nobody's
   * @param what the page as it is filed, or in words
   */
  public void refused(
      Account account, @Nullable PersonId person, String what, HttpServletRequest request) {
    ofAccount(account, EventKind.REFUSED, person, what, from(request));
  }

  private void ofAccount(
      Account account, EventKind kind, @Nullable PersonId person, String what, String from) {
    book.counted(account.authority(), account.userName(), kind, person, what, from).run();
  }

  private Runnable ofNobody(EventKind kind, String what, String from) {
    return book.counted(Audit.SITE, "nobody known", kind, null, what, from);
  }

  private void note(Account account, EventKind kind, String what, String why) {
    book.add(account.authority(), account.userName(), kind, null, what, why);
  }

  private static String from(HttpServletRequest request) {
    return "from " + request.getRemoteAddr();
  }
}
