package onward.bench.linkage;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onward.linkage.Finding;
import onward.linkage.Index;
import onward.linkage.Particulars;

/**
 * "Do we know this person?" among millions held in one index, one question after another; and how
 * much memory they take. Prints a page of Markdown.
 */
final class KnownBenchmark {
  private static final int QUESTIONS = 20_000;
  private static final int WARMING = 5_000;

  private final Index index = new Index();
  private final List<Particulars> asked = new ArrayList<>();
  private int people;

  private KnownBenchmark() {}

  /** Takes the number of people, and the file to write the page to. */
  public static void main(String... words) throws IOException {
    int people = words.length > 0 ? Integer.parseInt(words[0]) : 10_000_000;
    var file = Path.of(words.length > 1 ? words[1] : "docs/linkage-known.md");
    var bench = new KnownBenchmark();
    bench.fill(people);
    try (var page = new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8)) {
      bench.ask(page);
    }
  }

  private void fill(int wanted) {
    int step = Math.max(1, wanted / QUESTIONS);
    MadeNation.each(
        wanted,
        1,
        new MadeNation.Listener() {
          @Override
          public void person(
              long id, Particulars person, Particulars row, String fault, String origin) {
            index.put(id, person);
            if (people++ % step == 0) {
              asked.add(row);
            }
          }

          @Override
          public void stranger(Particulars row) {
            // asked about now and then as well
            if (asked.size() % 20 == 0) {
              asked.add(row);
            }
          }
        });
  }

  private void ask(PrintStream page) {
    asked.subList(0, Math.min(WARMING, asked.size())).forEach(row -> index.find(row, false));
    long[] taken = new long[asked.size()];
    int certain = 0;
    for (int i = 0; i < taken.length; i++) {
      long begun = System.nanoTime();
      var found = index.find(asked.get(i), false);
      taken[i] = System.nanoTime() - begun;
      certain += found instanceof Finding.Certain ? 1 : 0;
    }
    Arrays.sort(taken);
    page.printf("# Linkage: do we know this person?%n%n");
    page.printf(
        "Written by `./onward bench known %d`: %,d people in one index, %.1f GB of heap with all"
            + " that belongs to them, Java %s. %,d rows with the faults that lists have were asked"
            + " about, one after another, on one processor; %,d were certain.%n%n",
        people, people, held(), Runtime.version().feature(), taken.length, certain);
    page.printf("| half within | 99 %% within | 99.9 %% within | longest |%n");
    page.printf("| ---: | ---: | ---: | ---: |%n");
    page.printf(
        "| %.3f ms | %.2f ms | %.2f ms | %.2f ms |%n%nTarget: among 10 million 99 %% within 5"
            + " ms.%n",
        milliseconds(taken, 0.5),
        milliseconds(taken, 0.99),
        milliseconds(taken, 0.999),
        milliseconds(taken, 1));
  }

  private static double milliseconds(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))] / 1e6;
  }

  private static double held() {
    System.gc();
    var runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e9;
  }
}
