package onward.bench.linkage;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import onward.linkage.Index;
import onward.linkage.Linking;
import onward.linkage.Links;
import onward.linkage.Links.Link;
import onward.linkage.Particulars;
import onward.linkage.names.Spelling;

/**
 * Links made lists of England's young people and holds the links against the truth; DuckDB compares
 * the same pairs in the same process, and what people use today is tried beside it. Prints a page
 * of Markdown.
 */
final class LinkageBenchmark {
  private static final int ONE_LIST = 5_000;

  private final int people;
  private final PrintStream page;
  private final List<String> rowOf = new ArrayList<>();
  private final List<Particulars> rows = new ArrayList<>();
  private final List<Particulars> held = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final List<String> origins = new ArrayList<>();

  private LinkageBenchmark(int people, PrintStream page) {
    this.people = people;
    this.page = page;
  }

  /** Takes the number of people, and the file to write the page to. */
  public static void main(String... words) throws IOException, SQLException {
    int people = words.length > 0 ? Integer.parseInt(words[0]) : 1_300_000;
    var file = Path.of(words.length > 1 ? words[1] : "docs/linkage-figures.md");
    try (var page = new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8)) {
      new LinkageBenchmark(people, page).run();
    }
  }

  private void run() throws SQLException {
    make();
    page.printf("# Linkage: the figures%n%n");
    page.printf(
        "Written by `./onward bench linkage %d`: %,d people of all English authorities, made up, and"
            + " %,d rows of colleges' lists about them, %d processors, Java %s.%n%n",
        people,
        held.size(),
        rows.size(),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version().feature());
    var links = speed();
    accuracy(links);
    today();
    oneList();
  }

  private void make() {
    MadeNation.each(
        people,
        1,
        new MadeNation.Listener() {
          @Override
          public void person(
              long id, Particulars person, Particulars row, String fault, String origin) {
            held.add(person);
            rows.add(row);
            rowOf.add(String.valueOf(id));
            faults.add(fault);
            origins.add(origin);
          }

          @Override
          public void stranger(Particulars row) {
            rows.add(row);
            rowOf.add("");
            faults.add("stranger");
            origins.add("");
          }
        });
  }

  private Links speed() throws SQLException {
    page.printf("## Speed%n%n");
    page.printf(
        "| lists | taken in | sorted, learnt, compared, decided | pairs | pairs a second |%n");
    page.printf("| --- | ---: | ---: | ---: | ---: |%n");
    var links = timed("as they come", rows);
    page.println();
    new Peers(held, rows, page).print();
    return links;
  }

  private Links timed(String what, List<Particulars> list) {
    long begun = System.nanoTime();
    var linking = Linking.ofTwoLists(List.of());
    for (int i = 0; i < list.size(); i++) {
      linking.left(String.valueOf(i), list.get(i));
    }
    for (int i = 0; i < held.size(); i++) {
      linking.right(String.valueOf(i), held.get(i));
    }
    double reading = seconds(begun);
    begun = System.nanoTime();
    var links = linking.link(false, (_, _) -> {});
    double taken = seconds(begun);
    page.printf(
        "| %s | %.1f s | %.1f s | %,d | %,.0f |%n",
        what, reading, taken, links.compared(), links.compared() / taken);
    return links;
  }

  /** Forename, surname, birth date and postcode alone, spelt as both sides hold them. */
  static Particulars asThePeerHasThem(Particulars said) {
    return new Particulars(
        "",
        "",
        "",
        "",
        String.join("", Spelling.words(said.forename())),
        "",
        String.join("", Spelling.words(said.surname())),
        "",
        "",
        said.dateOfBirth(),
        "",
        postcode(said.postcode()),
        List.of());
  }

  private static String postcode(String written) {
    var plain =
        written
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^A-Z0-9]", "")
            .replace('O', '0')
            .replace('I', '1');
    return plain.length() < 5 || plain.length() > 7 || plain.startsWith("ZZ99") ? "" : plain;
  }

  private void accuracy(Links links) {
    page.printf("## Accuracy%n%n");
    var certain = new HashMap<Integer, Link>();
    Map<Integer, List<Link>> asked = new HashMap<>();
    for (var link : links.links()) {
      int row = Integer.parseInt(link.left());
      if (link.certain()) {
        certain.put(row, link);
      } else {
        asked.computeIfAbsent(row, _ -> new ArrayList<>()).add(link);
      }
    }
    var all = new Count();
    var byOrigin = new TreeMap<String, Count>();
    var wrong = new TreeMap<String, Integer>();
    for (int row = 0; row < rows.size(); row++) {
      var link = certain.get(row);
      var truly = rowOf.get(row);
      boolean right = link != null && link.right().equals(truly);
      boolean there =
          asked.getOrDefault(row, List.of()).stream().anyMatch(may -> may.right().equals(truly));
      var each = byOrigin.computeIfAbsent(Origin.of(origins.get(row)), _ -> new Count());
      for (var count : List.of(all, each)) {
        count.rows++;
        count.ours += truly.isEmpty() ? 0 : 1;
        count.right += right ? 1 : 0;
        count.wrong += link != null && !right ? 1 : 0;
        count.asked += asked.containsKey(row) ? 1 : 0;
        count.offered += there ? 1 : 0;
      }
      if (link != null && !right) {
        wrong.merge(wrongly(row, held.get(Integer.parseInt(link.right()))), 1, Integer::sum);
      }
    }
    page.printf("| | rows | links made | wrong | precision | recall | after review | asked |%n");
    page.printf("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |%n");
    all.print("all", page);
    byOrigin.forEach((origin, count) -> {
      if (!origin.isEmpty()) {
        count.print(origin, page);
      }
    });
    page.printf("%nWrong links by what the row is: %s.%n%n", wrong.isEmpty() ? "none" : wrong);
  }

  /** What a row is that was linked wrongly: its fault, and whether it went to a twin. */
  private String wrongly(int row, Particulars linked) {
    var said = rows.get(row);
    boolean twin =
        !rowOf.get(row).isEmpty()
            && held.get(Integer.parseInt(rowOf.get(row))).surname().equals(linked.surname())
            && held.get(Integer.parseInt(rowOf.get(row))).postcode().equals(linked.postcode());
    var number = said.upn().isEmpty() && said.uln().isEmpty() ? "" : ", numbered";
    var fault = faults.get(row).isEmpty() ? "no fault" : faults.get(row);
    return (twin ? "to a twin or sibling: " : "") + fault + number;
  }

  private static final class Count {
    private int rows;
    private int ours;
    private int right;
    private int wrong;
    private int asked;
    private int offered;

    void print(String what, PrintStream page) {
      page.printf(
          "| %s | %,d | %,d | %,d | %.4f %% | %.2f %% | %.3f %% | %.2f %% |%n",
          what,
          rows,
          right + wrong,
          wrong,
          100.0 * right / Math.max(1, right + wrong),
          100.0 * right / Math.max(1, ours),
          100.0 * (right + offered) / Math.max(1, ours),
          100.0 * asked / Math.max(1, rows));
    }
  }

  private void today() {
    page.printf("## What is used today, on the same rows%n%n");
    page.printf(
        "| rule | links made | wrong | precision | recall |%n| --- | ---: | ---: | ---: | ---: |%n");
    new TodaysRules(held, rows, rowOf).print(page);
    page.println();
  }

  /** One college's list against everybody, the index warm. */
  private void oneList() {
    var index = new Index();
    for (int i = 0; i < held.size(); i++) {
      index.put(i, held.get(i));
    }
    int step = Math.max(1, rows.size() / ONE_LIST);
    var times = new ArrayList<Double>();
    for (int round = 0; round < 7; round++) {
      long begun = System.nanoTime();
      IntStream.range(0, Math.min(ONE_LIST, rows.size()))
          .parallel()
          .forEach(i -> index.find(rows.get(i * step), false));
      times.add(seconds(begun));
    }
    var warm = new ArrayList<>(times.subList(2, times.size()));
    warm.sort(Double::compare);
    page.printf(
        "## One list against everybody%n%n%,d rows against %,d people, index warm: median %.0f ms"
            + " (%.0f to %.0f).%n",
        Math.min(ONE_LIST, rows.size()),
        held.size(),
        warm.get(warm.size() / 2) * 1000,
        warm.getFirst() * 1000,
        warm.getLast() * 1000);
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }
}
