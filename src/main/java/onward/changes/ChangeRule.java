package onward.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import onward.changes.Change.Mover;
import onward.facts.PersonId;
import onward.guarantee.Decision.FactUsed;
import onward.guarantee.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Who stands otherwise, and what moved them: the fact on which the later status rests, if the
 * earlier did not rest on it; else the fact on which the earlier rested; else the calendar.
 */
public final class ChangeRule {
  private ChangeRule() {}

  /** The same where the authority decided otherwise in between: that moves people, too. */
  public static List<Change> bySetting(List<Standing> before, List<Standing> after) {
    return between(before, after).stream()
        .map(change -> change.mover() == Mover.CALENDAR ? change.movedBy(Mover.SETTING) : change)
        .toList();
  }

  /** The changes by person; whoever has the same status both times is left out. */
  public static List<Change> between(List<Standing> before, List<Standing> after) {
    var was = new HashMap<PersonId, Standing>();
    before.forEach(standing -> was.put(standing.person(), standing));
    var changes = new TreeMap<PersonId, Change>();
    for (var now : after) {
      var then = was.remove(now.person());
      change(then == null ? Optional.empty() : Optional.of(then), now)
          .ifPresent(change -> changes.put(change.person(), change));
    }
    was.values().forEach(gone -> changes.put(gone.person(), left(gone)));
    return new ArrayList<>(changes.values());
  }

  private static Optional<Change> change(Optional<Standing> before, Standing now) {
    if (before.isEmpty()) {
      return Optional.of(change(null, now, Mover.JOINED, null));
    }
    var was = before.get();
    if (was.decision().status() == now.decision().status()) {
      return Optional.empty();
    }
    var came = first(now.decision().used(), was.decision().used());
    if (came.isPresent()) {
      return Optional.of(change(was, now, Mover.NEW_FACT, came.get()));
    }
    var went = first(was.decision().used(), now.decision().used());
    if (went.isPresent()) {
      return Optional.of(change(was, now, Mover.FACT_GONE, went.get()));
    }
    var same = now.decision().used();
    return Optional.of(change(was, now, Mover.CALENDAR, same.isEmpty() ? null : same.getFirst()));
  }

  private static Optional<FactUsed> first(List<FactUsed> of, List<FactUsed> without) {
    return of.stream().filter(fact -> !without.contains(fact)).findFirst();
  }

  private static Change left(Standing gone) {
    return new Change(gone.person(), gone.cohort(), gone.decision(), null, Mover.LEFT, null);
  }

  private static Change change(
      @Nullable Standing was, Standing now, Mover mover, @Nullable FactUsed fact) {
    return new Change(
        now.person(),
        now.cohort(),
        was == null ? null : was.decision(),
        now.decision(),
        mover,
        fact);
  }
}
