package onward.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onward.facts.Known;
import onward.facts.London;

/**
 * What someone is doing on a day, out of all that activities, enrolments and leavers say (para 35).
 * Nothing here fails on contradictions; each has its rule:
 *
 * <ul>
 *   <li>the activity begun last is the current one, even if nobody closed the one before; only a
 *       part-time or temporary job leaves the learning beside it standing;
 *   <li>an enrolment stands while the provider says so: an activity ends it only if it is no
 *       learning and began after the provider's list came;
 *   <li>a leaver's line ends what that provider was doing with them;
 *   <li>a spell that ends before it begins is over.
 * </ul>
 */
public final class CurrentActivityRule {
  private static final Comparator<Spell> LATEST_FIRST =
      Comparator.comparing(Spell::begun, Comparator.reverseOrder())
          .thenComparing(Spell::confirmedOn, Comparator.reverseOrder())
          .thenComparing(spell -> spell.code().code())
          .thenComparing(Spell::provider)
          .thenComparing(Spell::course)
          .thenComparing(Spell::fact);
  private static final Comparator<Spell> MAIN_FIRST =
      Comparator.comparing((Spell spell) -> spell.code().sideJob()).thenComparing(LATEST_FIRST);

  private CurrentActivityRule() {}

  /** What they do on the day, the main thing first; empty where nothing is known. */
  public static List<Spell> on(
      List<Known<Activity>> activities,
      List<Known<Enrolment>> enrolments,
      List<Known<Leaving>> leavings,
      LocalDate day) {
    var standing = new ArrayList<Spell>();
    activities.forEach(known ->
        ActivityCode.of(known.fact().code())
            .ifPresent(code -> standing.add(Spell.of(known, code))));
    enrolments.forEach(known -> standing.add(Spell.of(known)));
    standing.replaceAll(spell -> afterLeaving(spell, leavings, day));
    standing.removeIf(spell -> !spell.on(day));
    var all = List.copyOf(standing);
    standing.removeIf(spell -> all.stream().anyMatch(other -> overtakes(other, spell)));
    standing.sort(MAIN_FIRST);
    return standing;
  }

  private static Spell afterLeaving(Spell spell, List<Known<Leaving>> leavings, LocalDate day) {
    var result = spell;
    if (!spell.code().learning()) {
      return result;
    }
    for (var known : leavings) {
      var leaving = known.fact();
      // a line without a day says that by the time the list came they had gone
      var lastDay =
          leaving.leftOn() != null ? leaving.leftOn() : London.day(known.learnt()).minusDays(1);
      boolean same = leaving.provider().isEmpty() || leaving.provider().equals(spell.provider());
      if (same && !lastDay.isAfter(day) && !lastDay.isBefore(spell.begun())) {
        result = result.endedBy(lastDay);
      }
    }
    return result;
  }

  private static boolean overtakes(Spell later, Spell earlier) {
    if (beside(later, earlier) || LATEST_FIRST.compare(later, earlier) >= 0) {
      return false;
    }
    return !earlier.enrolment() || later.begun().isAfter(earlier.learntOn());
  }

  private static boolean beside(Spell one, Spell other) {
    return besideOthers(one) && besideOthers(other);
  }

  private static boolean besideOthers(Spell spell) {
    return spell.code().learning() || spell.code().sideJob();
  }
}
