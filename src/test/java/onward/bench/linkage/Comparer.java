package onward.bench.linkage;

import java.util.List;
import java.util.stream.IntStream;
import onward.linkage.Particulars;
import onward.linkage.blocks.Pairing;
import onward.linkage.compare.Bearers;
import onward.linkage.compare.Roster;
import onward.linkage.model.Model;
import onward.linkage.names.Names;

/** The finding, comparing and weighing of pairs alone, on the same rows as the peer's. */
final class Comparer {
  private static final double FLOOR = 10;

  private final Names names = new Names();
  private final Bearers bearers = new Bearers(null);
  private final Roster held;
  private final Roster asked;

  Comparer(List<Particulars> people, List<Particulars> rows) {
    var everybody = new Roster(names, 0);
    for (var person : people) {
      bearers.change(everybody, everybody.add(LinkageBenchmark.asThePeerHasThem(person)), 1);
    }
    held = byBirthDate(everybody);
    var all = new Roster(names, 0);
    rows.forEach(row -> all.add(LinkageBenchmark.asThePeerHasThem(row)));
    asked = byBirthDate(all);
  }

  private static Roster byBirthDate(Roster roster) {
    int[] order =
        IntStream.range(0, roster.size())
            .boxed()
            .sorted(
                (a, b) -> Integer.compare(roster.get(a, Roster.BORN), roster.get(b, Roster.BORN)))
            .mapToInt(Integer::intValue)
            .toArray();
    return roster.inOrder(order);
  }

  /** Sorts keys, finds, compares and weighs the pairs; says how many. */
  long compare() {
    return new Pairing(asked, held, bearers)
        .sharingAKey(Model.shipped(0), FLOOR, _ -> {})
        .compared();
  }
}
