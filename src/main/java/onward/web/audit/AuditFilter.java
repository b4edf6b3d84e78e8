package onward.web.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import onward.audit.AuditQuery;
import onward.audit.EventKind;
import onward.facts.London;
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
    var on = date();
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

  private @Nullable LocalDate date() {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException _) {
      return null;
    }
  }
}
