package onward.web.reconcile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onward.facts.PersonId;
import onward.people.Details;

/** Who is missing from what. */
final class Gaps {
  private Gaps() {}

  /** What was last told of somebody, and when. */
  record Told(Details details, LocalDate learnt) {}

  static List<PersonId> without(Set<PersonId> these, Set<PersonId> those) {
    return these.stream()
        .filter(one -> !those.contains(one))
        .sorted(Comparator.comparing(PersonId::value))
        .toList();
  }

  static List<PersonId> contactless(Set<PersonId> these, Map<PersonId, Told> details) {
    return these.stream()
        .filter(one -> {
          var told = details.get(one);
          return told == null
              || (told.details.address() + told.details.phone() + told.details.email()).isEmpty();
        })
        .sorted(Comparator.comparing(PersonId::value))
        .toList();
  }

  static List<PersonId> stale(
      Set<PersonId> these, Map<PersonId, Told> details, LocalDate yearBegan) {
    return these.stream()
        .filter(one -> {
          var told = details.get(one);
          return told != null && told.learnt.isBefore(yearBegan);
        })
        .sorted(Comparator.comparing(PersonId::value))
        .toList();
  }
}
