package onward.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import onward.calendar.London;
import onward.facts.AuthorityCode;
import onward.facts.Known;
import org.springframework.stereotype.Component;

/**
 * In which order several rolls claim one person: what was told by the freeze before what was told
 * after it, since the cohort is frozen then; of either what was told last first, in whatever order
 * lists came. Who is back at a school is told of by the list that says so again.
 */
@Component
class RollOrder {
  private final Rolls rolls;

  RollOrder(Rolls rolls) {
    this.rolls = rolls;
  }

  /** Puts each person's rolls in order, where there are several. */
  void put(
      AuthorityCode authority,
      LocalDate freeze,
      LocalDate asKnownOn,
      Iterable<List<Known<RollSpell>>> claims) {
    var several = new ArrayList<List<Known<RollSpell>>>();
    claims.forEach(one -> {
      if (one.size() > 1) {
        several.add(one);
      }
    });
    var ids = several.stream().flatMap(List::stream).map(Known::id).toList();
    var moments = rolls.moments(authority, ids, asKnownOn);
    var end = London.endOf(freeze);
    several.forEach(one ->
        one.sort(
            Comparator.comparing(known ->
                Claim.of(moments.getOrDefault(known.id(), List.of(known.learnt())), end))));
  }

  /** When a roll was told of. */
  private record Claim(boolean late, Instant last) implements Comparable<Claim> {
    private static final Comparator<Claim> ORDER =
        Comparator.comparing(Claim::late).thenComparing(Claim::last, Comparator.reverseOrder());

    static Claim of(List<Instant> moments, Instant freeze) {
      var early = moments.stream().filter(moment -> !moment.isAfter(freeze)).toList();
      return new Claim(early.isEmpty(), Collections.max(early.isEmpty() ? moments : early));
    }

    @Override
    public int compareTo(Claim other) {
      return ORDER.compare(this, other);
    }
  }
}
