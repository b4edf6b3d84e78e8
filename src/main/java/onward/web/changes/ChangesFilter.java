package onward.web.changes;

import java.time.LocalDate;
import onward.changes.Change;
import onward.changes.Changes.Point;
import onward.guarantee.GuaranteeStatus;
import onward.guarantee.StatusGroup;
import onward.web.Address;
import org.jspecify.annotations.Nullable;

/**
 * Which changes are shown.
 *
 * @param before the earlier day, with what was known when
 * @param after the later day, with what was known when
 * @param cohort the name of a year group, empty for both
 * @param group the name of a status group: those who came into it or left it; empty for all
 * @param was a national code, "none" for whoever was not in the campaign; empty for all
 * @param now the same of the later day
 */
record ChangesFilter(
    Point before, Point after, String cohort, String group, String was, String now) {

  /** Whether each day is asked about with its own knowledge, as its figures were kept. */
  boolean asKept() {
    return before.day().equals(before.asKnownOn()) && after.day().equals(after.asKnownOn());
  }

  boolean fits(Change change) {
    return (cohort.isEmpty() || change.cohort().name().equals(cohort))
        && (group.isEmpty() || in(change.was()) != in(change.now()))
        && (was.isEmpty() || code(change.was()).equals(was))
        && (now.isEmpty() || code(change.now()).equals(now));
  }

  private boolean in(@Nullable GuaranteeStatus status) {
    return status != null && status.group().name().equals(group);
  }

  static String code(@Nullable GuaranteeStatus status) {
    return status == null ? "none" : status.code();
  }

  /** The group chosen, in words; empty for none. */
  String groupWords() {
    for (var one : StatusGroup.values()) {
      if (one.name().equals(group)) {
        return one.words();
      }
    }
    return "";
  }

  Address address() {
    return Address.of("/changes")
        .and("from", before.day())
        .and("from-known", known(before))
        .and("to", after.day())
        .and("to-known", known(after))
        .and("cohort", cohort)
        .and("group", group)
        .and("was", was)
        .and("now", now);
  }

  private static Object known(Point point) {
    LocalDate known = point.asKnownOn();
    return known.equals(point.day()) ? "" : known;
  }
}
