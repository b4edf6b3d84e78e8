package onward.bench.linkage;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import onward.linkage.Particulars;
import onward.linkage.compare.Bearers;
import onward.linkage.compare.Comparison;
import onward.linkage.compare.Roster;
import onward.linkage.model.Model;
import onward.linkage.model.Scale;
import onward.linkage.names.Names;
import onward.linkage.search.Filed;
import onward.linkage.search.Keys;
import onward.linkage.search.Search;

/** The finding and comparing of pairs alone, on the same sample as the peer's. */
final class Comparer {
  private static final int CHUNK = 256;
  private static final double FLOOR = 10;

  private final Names names = new Names();
  private final Bearers bearers = new Bearers(null);
  private final Filed filed;
  private final Roster asked;

  Comparer(List<Particulars> held, List<Particulars> rows, int step) {
    var everybody = new Roster(names, 0);
    for (var person : held) {
      bearers.change(everybody, everybody.add(person), 1);
    }
    filed = new Filed(byBirthDate(everybody), bearers);
    var sample = new Roster(names, 0);
    for (int i = 0; i < rows.size(); i += step) {
      sample.add(LinkageBenchmark.withoutNumbers(rows.get(i)));
    }
    asked = byBirthDate(sample);
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

  /** Finds, compares and weighs the pairs of the sample; says how many. */
  long compare() {
    var compared = new LongAdder();
    int chunks = (asked.size() + CHUNK - 1) / CHUNK;
    var searches =
        ThreadLocal.withInitial(() ->
            new Search(
                new Comparison(names, bearers),
                new Scale(Model.shipped(0), bearers),
                new Keys(names)));
    IntStream.range(0, chunks)
        .parallel()
        .forEach(chunk -> {
          var search = searches.get();
          long before = search.compared();
          for (int row = chunk * CHUNK; row < Math.min(asked.size(), (chunk + 1) * CHUNK); row++) {
            search.look(asked, row, filed, FLOOR, true, (_, _, _) -> {});
          }
          compared.add(search.compared() - before);
        });
    return compared.sum();
  }
}
