package onward.guarantee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onward.guarantee.Guarantees.StatusSpell;
import org.jspecify.annotations.Nullable;

/**
 * How what was worked out for a day enters the history of one person. It decides from that day up
 * to the next day that was worked out; what was decided for that next day and later stays, and so
 * does what was decided before. So the order in which days are worked out makes no difference.
 */
final class HistoryRule {
  private HistoryRule() {}

  /**
   * The history with a day worked out: spells by day, none touching another of the same status.
   *
   * @param before the spells that reach the day or begin later, by day
   * @param next the next day for which everybody was worked out; null = none. A day on which a
   *     spell begins or ends is a day that was worked out, too
   * @param now what was worked out, {@code since} the day; null = outside the campaign that day
   * @return {@code before} itself where nothing differs
   */
  static List<StatusSpell> with(
      List<StatusSpell> before,
      LocalDate day,
      @Nullable LocalDate next,
      @Nullable StatusSpell now) {
    var end = next(before, day, next);
    var pieces = new ArrayList<StatusSpell>();
    before.stream()
        .filter(spell -> spell.since().isBefore(day))
        .map(spell -> between(spell, spell.since(), earlier(spell.until(), day)))
        .forEach(pieces::add);
    if (now != null) {
      pieces.add(between(now, day, end));
    }
    if (end != null) {
      before.stream()
          .filter(spell -> spell.until() == null || spell.until().isAfter(end))
          .map(spell -> between(spell, later(spell.since(), end), spell.until()))
          .forEach(pieces::add);
    }
    var after = joined(pieces);
    return same(before, after) ? before : after;
  }

  private static @Nullable LocalDate next(
      List<StatusSpell> spells, LocalDate day, @Nullable LocalDate next) {
    return spells.stream()
        .flatMap(spell -> Stream.of(spell.since(), earlier(spell.until(), LocalDate.MAX)))
        .filter(boundary -> boundary.isAfter(day) && boundary.isBefore(LocalDate.MAX))
        .reduce(HistoryRule::sooner)
        .map(boundary -> earlier(next, boundary))
        .orElse(next);
  }

  /** Spells of one status that touch are one spell, with the words it had last. */
  private static List<StatusSpell> joined(List<StatusSpell> pieces) {
    var joined = new ArrayList<StatusSpell>();
    for (var piece : pieces) {
      var last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && piece.since().equals(last.until()) && sameStatus(last, piece)) {
        var words = last.decision().equals(piece.decision()) ? last : piece;
        joined.set(joined.size() - 1, between(words, last.since(), piece.until()));
      } else {
        joined.add(piece);
      }
    }
    return List.copyOf(joined);
  }

  private static boolean sameStatus(StatusSpell one, StatusSpell other) {
    return one.cohort() == other.cohort() && one.decision().status() == other.decision().status();
  }

  /** Whether two histories say the same, whenever it was learnt. */
  private static boolean same(List<StatusSpell> before, List<StatusSpell> after) {
    return before.stream()
        .map(HistoryRule::said)
        .toList()
        .equals(after.stream().map(HistoryRule::said).toList());
  }

  private static List<@Nullable Object> said(StatusSpell spell) {
    var said = new ArrayList<@Nullable Object>();
    said.add(spell.cohort());
    said.add(spell.decision());
    said.add(spell.since());
    said.add(spell.until());
    return said;
  }

  private static StatusSpell between(
      StatusSpell spell, LocalDate since, @Nullable LocalDate until) {
    return new StatusSpell(spell.cohort(), spell.decision(), since, until, spell.learnt());
  }

  private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
    return one == null ? other : sooner(one, other);
  }

  private static LocalDate sooner(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
