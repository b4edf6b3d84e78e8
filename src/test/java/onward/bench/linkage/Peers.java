package onward.bench.linkage;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import onward.linkage.Particulars;

/** DuckDB beside ours, in turn, by the same rules on the same rows: in two forms of its SQL. */
final class Peers {
  private static final int ROUNDS = 3;

  private final List<Particulars> held;
  private final List<Particulars> rows;
  private final PrintStream page;

  Peers(List<Particulars> held, List<Particulars> rows, PrintStream page) {
    this.held = held;
    this.rows = rows;
    this.page = page;
  }

  void print() throws SQLException {
    var ours = new Comparer(held, rows);
    ours.compare();
    try (var duck = new DuckPeer(held, rows)) {
      page.printf(
          "In one process, in turn, each free to use all processors: seconds by the clock, and in"
              + " brackets those of a processor's work, by which the times are counted, so that"
              + " others on the machine do not count. By forename, surname, birth date and postcode"
              + " alone, spelt alike, and by the same rules, so that all find the same pairs. Ours"
              + " makes and sorts its keys, compares names, dates and postcodes with all their near"
              + " misses, and weighs them.%n%n");
      bestForm(ours, duck);
      splinkForm(ours, duck);
    }
  }

  /** The best form of the rules that we found: joins on tables laid out for them. */
  private void bestForm(Comparer ours, DuckPeer duck) {
    page.printf(
        "| round | pairs | DuckDB lays out | finds and compares | pairs a second | ours, all of it"
            + " | pairs a second | times | times DuckDB without laying out |%n"
            + "| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |%n");
    var whole = new ArrayList<Double>();
    var compared = new ArrayList<Double>();
    for (int round = 1; round <= ROUNDS; round++) {
      var layingOut =
          Taken.by(() -> {
            duck.layOut();
            return 0L;
          });
      var theirs = Taken.by(duck::compare);
      var own = Taken.by(ours::compare);
      same(theirs, own);
      whole.add((layingOut.worked() + theirs.worked()) / own.worked());
      compared.add(theirs.worked() / own.worked());
      page.printf(
          "| %d | %,d | %s | %s | %,.0f | %s | %,.0f | %.1f | %.1f |%n",
          round,
          own.pairs(),
          layingOut,
          theirs,
          theirs.aSecond(),
          own,
          own.aSecond(),
          whole.getLast(),
          compared.getLast());
    }
    page.printf(
        "%nDuckDB finds them by joins on tables laid out for them, each pair once, and compares names"
            + " with its own Jaro-Winkler at one threshold, dates and postcodes for equality alone."
            + " **From the same records to weighed pairs: %s faster; against DuckDB's finding and"
            + " comparing alone: %s.**%n%n",
        times(whole), times(compared));
  }

  /** What Splink has DuckDB do, on a sample of the left list. */
  private void splinkForm(Comparer ours, DuckPeer duck) throws SQLException {
    duck.layOutAsSplink();
    var sample = new Comparer(held, sampled());
    page.printf(
        "| round | pairs of the sample | DuckDB as Splink has it | pairs a second | ours, all pairs |"
            + " pairs a second | times |%n| ---: | ---: | ---: | ---: | ---: | ---: | ---: |%n");
    var times = new ArrayList<Double>();
    for (int round = 1; round <= ROUNDS; round++) {
      var theirs = Taken.by(duck::compareAsSplink);
      var own = Taken.by(ours::compare);
      same(theirs, Taken.by(sample::compare));
      times.add(theirs.forAPair() / own.forAPair());
      page.printf(
          "| %d | %,d | %s | %,.0f | %s | %,.0f | %.1f |%n",
          round, theirs.pairs(), theirs, theirs.aSecond(), own, own.aSecond(), times.getLast());
    }
    page.printf(
        "%nThe rules in the form that Splink gives them: a join a rule that leaves out the pairs of"
            + " the rules before it, then levels of agreement for names, dates and postcodes as its"
            + " library has them, with how common a name is. One row in %d of the left list, for"
            + " that takes long; its tables are laid out before the clock starts. **A pair takes"
            + " ours %s less of a processor's work.**%n%n",
        SplinkForm.SAMPLE, times(times));
  }

  private List<Particulars> sampled() {
    return IntStream.range(0, rows.size())
        .filter(row -> row % SplinkForm.SAMPLE == 0)
        .mapToObj(rows::get)
        .toList();
  }

  private static void same(Taken theirs, Taken own) {
    if (theirs.pairs() != own.pairs()) {
      throw new IllegalStateException(
          "DuckDB finds other pairs: %,d, ours %,d".formatted(theirs.pairs(), own.pairs()));
    }
  }

  /** What a side's work took. */
  private record Taken(long pairs, double seconds, double worked) {
    static Taken by(Callable<Long> work) {
      double before = Peers.worked();
      long begun = System.nanoTime();
      try {
        long pairs = work.call();
        return new Taken(pairs, (System.nanoTime() - begun) / 1e9, Peers.worked() - before);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    double aSecond() {
      return pairs / seconds;
    }

    double forAPair() {
      return worked / pairs;
    }

    @Override
    public String toString() {
      return "%.1f s (%.1f)".formatted(seconds, worked);
    }
  }

  /** Seconds that the process has worked, on all processors: others on the machine do not count. */
  private static double worked() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }

  private static String times(List<Double> times) {
    times.sort(Double::compare);
    return "%.1f times (%.1f to %.1f)"
        .formatted(times.get(times.size() / 2), times.getFirst(), times.getLast());
  }
}
