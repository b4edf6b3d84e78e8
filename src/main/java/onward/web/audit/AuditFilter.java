package onward.web.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
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
 * @param day such as 2026-06-30
 */
public record AuditFilter(String person, String user, String day, String kind) {
  AuditQuery query(int offset, int limit) {
    var on = date();
    return new AuditQuery(
        person.matches("\\d{1,18}") ? new PersonId(Long.parseLong(person)) : null,
        user.strip(),
        Arrays.stream(EventKind.values())
            .filter(one -> one.name().equals(kind))
            .findFirst()
            .orElse(null),
        on == null ? null : London.endOf(on.minusDays(1)),
        on == null ? null : London.endOf(on),
        offset,
        limit);
  }

  Address address(String path) {
    return Address.of(path)
        .and("person", person)
        .and("user", user)
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
