package onward.web.audit;

import java.util.Set;
import onward.audit.AuditQuery;
import onward.audit.EventKind;
import onward.calendar.Days;
import onward.calendar.London;
import onward.facts.PersonId;
import onward.web.Address;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for, as typed; what cannot be read lets all through.
 *
 * @param person the number in the address of their page
 * @param search number of the user name in this session, 0 for none: addresses carry no names
 * @param day such as 2026-06-30
 */
public record AuditFilter(String person, int search, String user, String day, String kind) {
  /**
   * What is asked for.
   *
   * @param within the kinds that may be seen at all
   */
  AuditQuery query(Set<EventKind> within, int offset, int limit) {
    var on = Days.read(day).orElse(null);
    return new AuditQuery(
        whom(),
        user,
        within.stream()
            .filter(one -> one.name().equals(kind))
            .findFirst()
            .map(Set::of)
            .orElse(within),
        on == null ? null : London.endOf(on.minusDays(1)),
        on == null ? null : London.endOf(on),
        offset,
        limit);
  }

  /** Of whom; null for everybody. */
  @Nullable PersonId whom() {
    return person.matches("\\d{1,18}") ? new PersonId(Long.parseLong(person)) : null;
  }

  Address address(String path) {
    return Address.of(path)
        .and("person", person)
        .and("search", search == 0 ? "" : search)
        .and("day", day)
        .and("kind", kind);
  }
}
