package onward.cohort;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onward.calendar.London;
import onward.facts.AuthorityCode;
import onward.facts.Known;
import onward.facts.Source;
import onward.facts.Sources;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * In which order several rolls claim one person: what was told by the freeze before what was told
 * after it, since the cohort is frozen then; of either the list made last first, in whatever order
 * lists came.
 */
@Component
class RollOrder {
  private final Sources sources;

  RollOrder(Sources sources) {
    this.sources = sources;
  }

  /** Puts each person's rolls in order, where there are several. */
  void put(AuthorityCode authority, LocalDate freeze, Iterable<List<Known<RollSpell>>> rolls) {
    var several = new ArrayList<List<Known<RollSpell>>>();
    rolls.forEach(one -> {
      if (one.size() > 1) {
        several.add(one);
      }
    });
    if (several.isEmpty()) {
      return;
    }
    var ids = several.stream().flatMap(List::stream).map(Known::source).collect(toSet());
    var from = sources.find(authority, ids);
    var end = London.endOf(freeze);
    var order =
        Comparator.comparing(
                (Known<RollSpell> known) -> moment(known, from.get(known.source())).isAfter(end))
            .thenComparing(
                known -> moment(known, from.get(known.source())), Comparator.reverseOrder());
    several.forEach(one -> one.sort(order));
  }

  private static Instant moment(Known<RollSpell> known, @Nullable Source source) {
    return source == null ? known.learnt() : source.moment();
  }
}
