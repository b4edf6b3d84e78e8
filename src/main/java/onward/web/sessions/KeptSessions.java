package onward.web.sessions;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import onward.access.Account;
import onward.credentials.Fingerprint;
import onward.facts.AuthorityCode;
import onward.web.sessions.KeptSession.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.MapSession;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * The sessions: over after half an hour without a request, and after twelve hours whatever happens.
 * A request that changes nothing writes nothing, but once a minute that the session is in use.
 */
@Component
public class KeptSessions implements SessionRepository<KeptSession> {
  public static final Duration IDLE = Duration.ofMinutes(30);
  public static final Duration LONGEST = Duration.ofHours(12);
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private static final int NAME_BYTES = 32;

  private final SessionTable table;
  private final SecureRandom random = new SecureRandom();
  private final SessionIdGenerator names = this::name;
  private final Clock clock;

  KeptSessions(SessionTable table, Clock clock) {
    this.table = table;
    this.clock = clock;
  }

  @Override
  public KeptSession createSession() {
    var session = new MapSession(names);
    session.setMaxInactiveInterval(IDLE);
    return new KeptSession(session, Kept.NOT_YET);
  }

  @Override
  public void save(KeptSession session) {
    var now = clock.instant();
    var content = Content.write(session);
    var kept = session.kept();
    if (kept.id().isEmpty()) {
      table.add(Fingerprint.of(session.getId()), row(session, content, now));
    } else if (!Arrays.equals(content, kept.content())
        || !kept.id().equals(session.getId())
        || kept.seen().plus(NOTED_EVERY).isBefore(now)) {
      table.change(
          Fingerprint.of(kept.id()), Fingerprint.of(session.getId()), row(session, content, now));
    } else {
      return;
    }
    session.nowKept(new Kept(session.getId(), content, now));
  }

  private SessionTable.Row row(KeptSession session, byte[] content, Instant now) {
    var account = session.account();
    return new SessionTable.Row(
        account == null ? "" : account.authority().value(),
        account == null ? "" : account.userName(),
        session.getCreationTime(),
        account == null ? null : now,
        now,
        content);
  }

  @Override
  public @Nullable KeptSession findById(String id) {
    var now = clock.instant();
    return table
        .find(Fingerprint.of(id), now.minus(IDLE), now.minus(LONGEST))
        .flatMap(row -> {
          var session = new MapSession(id);
          session.setSessionIdGenerator(names);
          session.setCreationTime(row.made());
          session.setMaxInactiveInterval(IDLE);
          // one that cannot be read is over: its owner signs in again
          return Content.read(row.content(), session)
              ? Optional.of(new KeptSession(session, new Kept(id, row.content(), row.seen())))
              : Optional.empty();
        })
        .orElse(null);
  }

  @Override
  public void deleteById(String id) {
    table.remove(Fingerprint.of(id));
  }

  /** Ends every session of an account, at once and on every server. */
  public void endAll(Account account) {
    table.removeOf(account.authority(), account.userName());
  }

  /** The account's own, the last seen first. */
  public List<OpenSession> of(Account account) {
    return open(account.authority()).stream()
        .filter(one -> one.userName().equals(account.userName()))
        .toList();
  }

  /** Whether a session is the one of this name. */
  public boolean is(OpenSession one, String name) {
    return one.id().equals(Fingerprint.of(name));
  }

  /** Ends every session of an account but the one of this name. */
  public void endOthers(Account account, String name) {
    of(account).stream()
        .filter(one -> !is(one, name))
        .forEach(one -> end(account.authority(), one.id()));
  }

  /** Ends one session of the authority. */
  public void end(AuthorityCode authority, String id) {
    table.remove(authority, id);
  }

  /** Who is signed in, the last seen first. */
  public List<OpenSession> open(AuthorityCode authority) {
    var now = clock.instant();
    return table.open(authority, now.minus(IDLE), now.minus(LONGEST));
  }

  /** Clears away what is over. */
  @Scheduled(initialDelay = 10 * 60_000, fixedDelay = 10 * 60_000)
  public void clear() {
    table.removeBefore(clock.instant().minus(IDLE));
  }

  private String name() {
    var bytes = new byte[NAME_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
