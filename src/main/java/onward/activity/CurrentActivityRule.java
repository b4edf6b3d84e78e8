package onward.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onward.calendar.London;
import onward.facts.Known;

/**
 * What someone is doing on a day, out of all that activities, enrolments and leavers say (para 35).
 * Nothing here fails on contradictions; each has its rule:
 *
 * <ul>
 *   <li>the activity begun last is the current one, even if nobody closed the one before; only a
 *       part-time or temporary job or voluntary work leaves the learning beside it standing;
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
      Comparator.comparing((Spell spell) -> spell.code().besideLearning())
          .thenComparing(LATEST_FIRST);

  private CurrentActivityRule() {}

  /** What they do on the day, the main thing first; empty where nothing is known. */
  public static List<Spell> on(
      List<Known<Activity>> activities,
      List<Known<Enrolment>> enrolments,
      List<Known<Leaving>> leavings,
      LocalDate day) {
    var going = goingOn(activities, enrolments, leavings, day);
    if (going.size() > 1) {
      var all = List.copyOf(going);
      going.removeIf(spell -> overtaken(spell, all));
      going.sort(MAIN_FIRST);
    }
    return going;
  }

  /** What nobody closed though something else has begun since: on the day, no longer current. */
  public static List<Spell> leftOpen(
      List<Known<Activity>> activities,
      List<Known<Enrolment>> enrolments,
      List<Known<Leaving>> leavings,
      LocalDate day) {
    var going = goingOn(activities, enrolments, leavings, day);
    return going.stream().filter(spell -> overtaken(spell, going)).sorted(MAIN_FIRST).toList();
  }

  private static List<Spell> goingOn(
      List<Known<Activity>> activities,
      List<Known<Enrolment>> enrolments,
      List<Known<Leaving>> leavings,
      LocalDate day) {
    var going = new ArrayList<Spell>(activities.size() + enrolments.size());
    for (var known : activities) {
      ActivityCode.of(known.fact().code())
          .map(code -> afterLeaving(Spell.of(known, code), leavings, day))
          .filter(spell -> spell.on(day))
          .ifPresent(going::add);
    }
    for (var known : enrolments) {
      var spell = afterLeaving(Spell.of(known), leavings, day);
      if (spell.on(day)) {
        going.add(spell);
      }
    }
    return going;
  }

  private static boolean overtaken(Spell spell, List<Spell> all) {
    for (var other : all) {
      if (overtakes(other, spell)) {
        return true;
      }
    }
    return false;
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
    return spell.code().learning() || spell.code().besideLearning();
  }
}
