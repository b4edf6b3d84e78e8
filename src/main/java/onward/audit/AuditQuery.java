package onward.audit;

import java.time.Instant;
import java.util.Set;
import onward.facts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for; what is null or empty lets all through.
 *
 * @param until the first moment after those asked for
 * @param offset how many of them to leave out
 */
public record AuditQuery(
    @Nullable PersonId person,
    String actor,
    Set<EventKind> kinds,
    @Nullable Instant from,
    @Nullable Instant until,
    int offset,
    int limit) {
  /** The latest of what was done to and seen of somebody. */
  public static AuditQuery of(PersonId person, int limit) {
    return new AuditQuery(person, "", Set.of(), null, null, 0, limit);
  }
}
