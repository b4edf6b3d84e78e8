package onward.linkage.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import onward.linkage.Particulars;
import onward.linkage.compare.Bearers;
import onward.linkage.compare.Comparison;
import onward.linkage.compare.Evidence;
import onward.linkage.compare.Roster;
import onward.linkage.model.Model;
import onward.linkage.model.Scale;
import onward.linkage.names.Names;
import onward.linkage.search.Filed;
import onward.linkage.search.Keys;
import onward.linkage.search.Search;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks find what looking for each record by itself finds: the same pairs, each once. */
class PairingTest {
  private static final List<String> FORENAMES =
      List.of(
          "Amelia",
          "Amelie",
          "Millie",
          "Mohammed",
          "Mohammed Ali",
          "Ali",
          "Khan",
          "A",
          "",
          "Tom",
          "Thomas",
          "Oluwaseun",
          "Anne-Marie",
          "Annemarie",
          "Jacob",
          "Zofia");
  private static final List<String> SURNAMES =
      List.of(
          "Hughes",
          "Hughs",
          "Khan",
          "Smith-Jones",
          "Jones",
          "al-Hassan",
          "Hassan",
          "",
          "Ali",
          "MacDonald",
          "McDonald",
          "Nowak",
          "Thomas",
          "Patel");
  private static final List<String> HOMES =
      List.of("LE2 1AA", "LE2 1AB", "LE2 2AA", "NG7 2QX", "NG7 2QY", "");
  private static final List<String> NUMBERS =
      List.of("", "", "", "H860405520661", "J845540017773", "N860405510639");
  private static final List<String> TOWNS = List.of("LEICESTER", "LEICSTER", "NOTTINGHAM", "");

  private final Names names = new Names();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void blocks_find_what_searching_row_by_row_finds(long seed) {
    int others = (int) (seed % 3) / 2;
    var bearers = new Bearers(null);
    var left = roster(300, seed, others, bearers);
    var right = roster(400, seed + 100, others, bearers);
    for (double floor : new double[] {-5, 3, 9}) {
      var model = Model.shipped(others);
      var found = new Pairing(left, right, bearers).sharingAKey(model, floor, _ -> {});
      var search = search(model, bearers);
      var filed = new Filed(right, bearers);
      var expected = new ArrayList<String>();
      for (int row = 0; row < left.size(); row++) {
        int one = row;
        search.look(
            left,
            row,
            filed,
            _ -> true,
            floor,
            true,
            (other, pattern, _) -> expected.add(pair(one, other, pattern)));
      }
      assertThat(pairs(left, found)).containsExactlyInAnyOrderElementsOf(expected);
      assertThat(found.compared()).isEqualTo(search.compared());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void a_sample_of_the_records_has_the_pairs_that_it_has_among_all(long seed) {
    var bearers = new Bearers(null);
    var left = roster(300, seed, 1, bearers);
    var right = roster(400, seed + 100, 1, bearers);
    var pairing = new Pairing(left, right, bearers);
    var sample = new BitSet();
    IntStream.range(0, left.size()).filter(row -> row % 3 == 0).forEach(sample::set);
    var model = Model.shipped(1);
    var ofAll =
        pairs(left, pairing.sharingAKey(model, 3, _ -> {})).stream()
            .filter(pair -> sample.get(Integer.parseInt(pair.split(" ")[0])))
            .toList();
    assertThat(ofAll).hasSizeGreaterThan(50);
    assertThat(pairs(left, pairing.sharingAKey(model, 3, sample)))
        .containsExactlyInAnyOrderElementsOf(ofAll);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void within_one_list_every_pair_is_found_once(long seed) {
    var bearers = new Bearers(null);
    var list = roster(300, seed, 0, bearers);
    var model = Model.shipped(0);
    var found = new Pairing(list, list, bearers).sharingAKey(model, 3, _ -> {});
    var search = search(model, bearers);
    var filed = new Filed(list, bearers);
    var expected = new TreeSet<String>();
    for (int row = 0; row < list.size(); row++) {
      int one = row;
      search.look(
          list,
          row,
          filed,
          _ -> true,
          3,
          true,
          (other, pattern, _) -> {
            if (other > one) {
              expected.add(pair(one, other, pattern));
            }
          });
    }
    assertThat(pairs(list, found)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void a_glance_gives_up_no_pair_that_weighs_enough(long seed) {
    int others = (int) seed % 2;
    var bearers = new Bearers(null);
    var left = roster(120, seed, others, bearers);
    var right = roster(150, seed + 100, others, bearers);
    var model = Model.shipped(others);
    var found = new Pairing(left, right, bearers).all(model, 2, null, _ -> {});
    var scale = new Scale(model, bearers);
    var comparison = new Comparison(names, bearers);
    var expected = new ArrayList<String>();
    for (int one = 0; one < left.size(); one++) {
      scale.put(left, one);
      for (int other = 0; other < right.size(); other++) {
        long pattern =
            comparison.names(left, one, right, other) | comparison.rest(left, one, right, other);
        if (scale.all(pattern) >= 2 || new Evidence(pattern).numberAgrees()) {
          expected.add(pair(one, other, pattern));
        }
      }
    }
    assertThat(expected).isNotEmpty();
    assertThat(pairs(left, found)).containsExactlyInAnyOrderElementsOf(expected);
  }

  private Search search(Model model, Bearers bearers) {
    return new Search(new Comparison(names, bearers), new Scale(model, bearers), new Keys(names));
  }

  private static List<String> pairs(Roster left, Found found) {
    var pairs = new ArrayList<String>();
    for (int one = 0; one < left.size(); one++) {
      for (int i = found.begin(one); i < found.begin(one + 1); i++) {
        pairs.add(pair(one, found.right(i), found.pattern(i)));
      }
    }
    return pairs;
  }

  private static String pair(int one, int other, long pattern) {
    return one + " and " + other + ": " + Long.toOctalString(pattern);
  }

  private Roster roster(int size, long seed, int others, Bearers bearers) {
    var random = new Random(seed);
    var roster = new Roster(names, others);
    for (int i = 0; i < size; i++) {
      bearers.change(roster, roster.add(said(random, others)), 1);
    }
    return roster;
  }

  private static Particulars said(Random random, int others) {
    boolean born = random.nextInt(12) > 0;
    return new Particulars(
        random.nextInt(8) == 0 ? "R" + random.nextInt(40) : "",
        any(random, NUMBERS),
        random.nextInt(9) == 0 ? any(random, NUMBERS) : "",
        random.nextInt(5) == 0 ? "100000000" + random.nextInt(10) : "",
        any(random, FORENAMES),
        random.nextInt(4) == 0 ? any(random, FORENAMES) : "",
        any(random, SURNAMES),
        random.nextInt(9) == 0 ? any(random, SURNAMES) : "",
        random.nextInt(9) == 0 ? any(random, FORENAMES) : "",
        born ? LocalDate.of(2009, 1, 1).plusDays(random.nextInt(5) * 31L) : null,
        random.nextBoolean() ? "F" : "M",
        any(random, HOMES),
        others == 0 ? List.of() : List.of(any(random, TOWNS)));
  }

  private static String any(Random random, List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
