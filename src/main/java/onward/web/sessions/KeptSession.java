package onward.web.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import onward.access.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.MapSession;
import org.springframework.session.Session;

/** A session with what the database holds of it, so that only what changed is written. */
final class KeptSession implements Session {
  private static final String CONTEXT =
      HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

  private final MapSession session;
  private Kept kept;

  /**
   * What the database holds.
   *
   * @param id empty for a new session
   * @param seen when the database saw it last
   */
  record Kept(String id, byte[] content, Instant seen) {
    static final Kept NOT_YET = new Kept("", new byte[0], Instant.EPOCH);
  }

  KeptSession(MapSession session, Kept kept) {
    this.session = session;
    this.kept = kept;
  }

  Kept kept() {
    return kept;
  }

  /** Notes what the database holds now: a request may keep its session twice. */
  void nowKept(Kept now) {
    this.kept = now;
  }

  /** Who is signed in; null for nobody. */
  @Nullable Account account() {
    return session.getAttribute(CONTEXT) instanceof SecurityContext context
            && context.getAuthentication() != null
            && context.getAuthentication().getPrincipal() instanceof Account account
        ? account
        : null;
  }

  @Override
  public String getId() {
    return session.getId();
  }

  @Override
  public String changeSessionId() {
    return session.changeSessionId();
  }

  @Override
  public <T> @Nullable T getAttribute(String name) {
    return session.getAttribute(name);
  }

  @Override
  public Set<String> getAttributeNames() {
    return session.getAttributeNames();
  }

  @Override
  public void setAttribute(String name, @Nullable Object value) {
    session.setAttribute(name, value);
  }

  @Override
  public void removeAttribute(String name) {
    session.removeAttribute(name);
  }

  @Override
  public Instant getCreationTime() {
    return session.getCreationTime();
  }

  @Override
  public void setLastAccessedTime(Instant at) {
    session.setLastAccessedTime(at);
  }

  @Override
  public Instant getLastAccessedTime() {
    return session.getLastAccessedTime();
  }

  @Override
  public void setMaxInactiveInterval(Duration interval) {
    session.setMaxInactiveInterval(interval);
  }

  @Override
  public Duration getMaxInactiveInterval() {
    return session.getMaxInactiveInterval();
  }

  @Override
  public boolean isExpired() {
    return session.isExpired();
  }
}
