package onward.bench.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onward.linkage.Linking;
import onward.linkage.Links.Link;
import onward.linkage.Particulars;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The short form of the benchmark of linkage: Leicester's young people and a college's rows. */
class MadeNationTest {
  private static final int PEOPLE = 9_000;
  private static final List<Particulars> HELD = new ArrayList<>();
  private static final List<Particulars> ROWS = new ArrayList<>();
  private static final List<Integer> TRUE = new ArrayList<>();
  private static final List<String> ORIGINS = new ArrayList<>();
  private static List<Link> whole = List.of();

  @BeforeAll
  static void linkAll() {
    MadeNation.authority(
        "856",
        PEOPLE,
        3,
        0,
        new MadeNation.Listener() {
          @Override
          public void person(
              long id, Particulars person, Particulars row, String fault, String origin) {
            HELD.add(person);
            row(row, (int) id, Origin.of(origin));
          }

          @Override
          public void stranger(Particulars row) {
            row(row, -1, "");
          }

          private void row(Particulars row, int truly, String origin) {
            ROWS.add(row);
            TRUE.add(truly);
            ORIGINS.add(origin);
          }
        });
    whole = links(1, 0);
  }

  /** The rows whose turn it is, linked. */
  private static List<Link> links(int parts, int part) {
    var linking = Linking.ofTwoLists(List.of());
    for (int i = 0; i < HELD.size(); i++) {
      linking.right(String.valueOf(i), HELD.get(i));
    }
    for (int i = part; i < ROWS.size(); i += parts) {
      linking.left(String.valueOf(i), ROWS.get(i));
    }
    return linking.link(false, (_, _) -> {}).links();
  }

  @Test
  void a_list_cut_in_parts_gives_the_links_of_the_whole() {
    var decided = whole.stream().map(MadeNationTest::decision).toList();
    for (int parts : List.of(2, 5)) {
      var otherwise = new HashSet<>(decided);
      var together = IntStream.range(0, parts).boxed().flatMap(part -> links(parts, part).stream());
      together
          .map(MadeNationTest::decision)
          .filter(it -> !otherwise.remove(it))
          .forEach(otherwise::add);
      assertThat(otherwise).isEmpty();
    }
    assertThat(whole).anyMatch(Link::certain).anyMatch(link -> !link.certain());
  }

  private static String decision(Link link) {
    return link.left() + " " + link.right() + " " + link.certain() + " " + link.reason();
  }

  @Test
  void what_is_certain_is_as_likely_as_a_link_must_be() {
    assertThat(whole)
        .filteredOn(Link::certain)
        .filteredOn(link -> link.probability() < 0.998)
        .isEmpty();
  }

  @Test
  void nobody_is_linked_to_a_twin_or_to_anybody_else_who_is_held() {
    assertThat(whole)
        .filteredOn(Link::certain)
        .filteredOn(link -> truly(link) >= 0 && !isRight(link))
        .isEmpty();
  }

  @Test
  void few_rows_need_a_person_and_hardly_anybody_is_missed() {
    long asked = whole.stream().filter(link -> !link.certain()).map(Link::left).distinct().count();
    assertThat(1.0 * asked / ROWS.size()).isLessThan(0.02);
    assertThat(found(HELD.size(), found())).isGreaterThan(0.999);
  }

  @Test
  void names_of_every_origin_are_found_alike() {
    Map<String, Integer> rows = new TreeMap<>();
    for (int row = 0; row < ROWS.size(); row++) {
      rows.merge(ORIGINS.get(row), TRUE.get(row) >= 0 ? 1 : 0, Integer::sum);
    }
    var recalls =
        found().stream()
            .collect(
                Collectors.groupingBy(row -> ORIGINS.get(row), TreeMap::new, Collectors.toSet()))
            .entrySet()
            .stream()
            .filter(group -> rows.getOrDefault(group.getKey(), 0) >= 300)
            .map(group -> found(rows.getOrDefault(group.getKey(), 0), group.getValue()))
            .sorted()
            .toList();
    assertThat(recalls).hasSizeGreaterThan(2);
    assertThat(recalls.getLast() - recalls.getFirst()).isLessThan(0.01);
  }

  /** The rows that are linked to their person, or asked about with the person among the answers. */
  private static Collection<Integer> found() {
    return whole.stream()
        .filter(MadeNationTest::isRight)
        .map(link -> Integer.valueOf(link.left()))
        .collect(Collectors.toSet());
  }

  private static double found(int of, Collection<Integer> found) {
    return 1.0 * found.size() / of;
  }

  private static boolean isRight(Link link) {
    return link.right().equals(String.valueOf(truly(link)));
  }

  private static int truly(Link link) {
    return TRUE.get(Integer.parseInt(link.left()));
  }
}
