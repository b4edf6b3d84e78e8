package onward.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onward.linkage.Explanation.Part;
import onward.linkage.Links.Link;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Two lists held against each other: what has to hold whatever they say. */
class LinkingTest {
  @Property(tries = 60)
  void the_order_of_the_rows_changes_nothing(
      @ForAll("lists") List<Particulars> left,
      @ForAll("lists") List<Particulars> right,
      @ForAll long seed) {
    var order = order(left.size(), seed);
    var otherOrder = order(right.size(), seed + 1);
    assertThat(links(left, right, order, otherOrder))
        .isEqualTo(links(left, right, order(left.size(), 0), order(right.size(), 0)));
  }

  @Property(tries = 60)
  void a_pair_weighs_the_same_from_either_side(
      @ForAll("lists") List<Particulars> left, @ForAll("lists") List<Particulars> right) {
    var there = links(left, right, order(left.size(), 0), order(right.size(), 0));
    var back = links(right, left, order(right.size(), 0), order(left.size(), 0));
    for (var link : there) {
      for (var turned : back) {
        if (link.left().equals(turned.right()) && link.right().equals(turned.left())) {
          assertThat(sum(turned)).isCloseTo(sum(link), Offset.offset(1e-6));
        }
      }
    }
  }

  @Property(tries = 60)
  void the_weights_add_up_to_the_score(
      @ForAll("lists") List<Particulars> left, @ForAll("lists") List<Particulars> right) {
    for (var link : links(left, right, order(left.size(), 0), order(right.size(), 0))) {
      var why = Objects.requireNonNull(link.why());
      assertThat(why.parts().stream().mapToDouble(Part::bits).sum())
          .isCloseTo(why.score(), Offset.offset(1e-9));
      assertThat(link.probability()).isBetween(0.0, 1.0);
      assertThat(why.model()).startsWith("onward-");
    }
  }

  @Test
  void the_number_of_threads_changes_nothing() throws Exception {
    var left = many(400, 1);
    var right = many(400, 2);
    List<Link> alone = links(left, right, order(400, 0), order(400, 0));
    try (var pool = new ForkJoinPool(1)) {
      assertThat(pool.submit(() -> links(left, right, order(400, 0), order(400, 0))).get())
          .isEqualTo(alone);
    }
    assertThat(alone).isNotEmpty();
  }

  @Test
  void a_million_identical_rows_neither_hang_nor_link() {
    var linking = Linking.ofTwoLists(List.of());
    var one = said("Amelia", "Hughes", LocalDate.of(2009, 2, 14), "LE2 1AA");
    for (int i = 0; i < 1_000_000; i++) {
      linking.left("l" + i, one);
    }
    // few enough to be looked at, but not by a million
    for (int i = 0; i < 15_000; i++) {
      linking.right("r" + i, one);
    }
    var links = assertTimeout(Duration.ofSeconds(120), () -> linking.link(false, (_, _) -> {}));
    assertThat(links.links()).isEmpty();
    assertThat(links.compared()).isZero();
    assertThat(links.passedOver()).isGreaterThanOrEqualTo(1_000_000);
  }

  @Test
  void of_two_rows_that_are_one_person_the_better_is_linked_where_each_row_is_another() {
    var born = LocalDate.of(2009, 2, 14);
    var exact = said("Amelia", "Hughes", born, "LE2 1AA");
    var called = said("Millie", "Hughes", born, "LE2 1AA");
    assertThat(certain(Linking.ofTwoLists(List.of()), exact, called))
        .containsExactly("called", "exact");
    assertThat(certain(Linking.ofPeopleOnce(List.of()), exact, called)).containsExactly("exact");
    assertThat(certain(Linking.ofPeopleOnce(List.of()), exact, exact)).isEmpty();
  }

  /** The rows that are linked to somebody who is exactly like the first, with nobody near. */
  private static List<String> certain(Linking linking, Particulars exact, Particulars other) {
    linking.left("exact", exact);
    linking.left("called", other);
    linking.right("her", exact);
    linking.right("him", said("Jan", "Kowalski", LocalDate.of(2008, 9, 1), "NG7 2QX"));
    var links = linking.link(false, (_, _) -> {}).links();
    assertThat(links).extracting(Link::left).containsExactly("called", "exact");
    return links.stream().filter(Link::certain).map(Link::left).toList();
  }

  @Test
  void a_number_that_agrees_beside_another_name_and_birth_date_is_a_question() {
    var linking = Linking.ofTwoLists(List.of());
    linking.left("l", numbered("Jasper", "Ottoway", LocalDate.of(2008, 2, 14)));
    linking.right("r", numbered("Olivia", "Zimmer", LocalDate.of(2007, 10, 30)));
    var links = linking.link(false, (_, _) -> {}).links();
    assertThat(links).singleElement().satisfies(link -> assertThat(link.certain()).isFalse());
  }

  private static Particulars numbered(String forename, String surname, LocalDate born) {
    return new Particulars(
        "", "N860405510639", "", "", forename, "", surname, "", "", born, "", "", List.of());
  }

  @Test
  void somebody_entered_twice_is_found_within_one_list_and_twins_are_left_alone() {
    var linking = Linking.withinOneList(List.of());
    var born = LocalDate.of(2009, 2, 14);
    linking.left("a", said("Amelia", "Hughes", born, "LE2 1AA"));
    linking.left("b", said("Ameila", "Hughes", born, "LE2 1AA"));
    linking.left("c", said("Jacob", "Hughes", born, "LE2 1AA"));
    linking.left("e", said("Ava", "Hughes", born, "LE2 1AA"));
    linking.left("d", said("Zofia", "Nowak", born.plusDays(90), "NG7 2QX"));
    var links = linking.link(true, (_, _) -> {}).links();
    assertThat(links).extracting(Link::left).containsOnly("a");
    assertThat(links).extracting(Link::right).containsOnly("b");
  }

  private static List<Link> links(
      List<Particulars> left, List<Particulars> right, List<Integer> order, List<Integer> other) {
    var linking = Linking.ofTwoLists(List.of());
    order.forEach(i -> linking.left("l" + i, left.get(i)));
    other.forEach(i -> linking.right("r" + i, right.get(i)));
    return linking.link(true, (_, _) -> {}).links();
  }

  private static double sum(Link link) {
    var why = link.why();
    return why == null
        ? 0
        : why.parts().stream()
            .filter(part -> !part.field().equals("before comparing"))
            .mapToDouble(Part::bits)
            .sum();
  }

  private static List<Integer> order(int size, long seed) {
    var order = new ArrayList<Integer>();
    for (int i = 0; i < size; i++) {
      order.add(i);
    }
    if (seed != 0) {
      Collections.shuffle(order, new Random(seed));
    }
    return order;
  }

  private static List<Particulars> many(int count, long seed) {
    var random = new Random(seed);
    var names = List.of("Amelia", "Jacob", "Tom", "Thomas", "Zofia", "Mohammed", "Aisha", "Leo");
    var surnames = List.of("Hughes", "Khan", "Nowak", "Smith-Jones", "Jones", "Patel", "O'Brien");
    var people = new ArrayList<Particulars>();
    for (int i = 0; i < count; i++) {
      people.add(
          said(
              names.get(random.nextInt(names.size())),
              surnames.get(random.nextInt(surnames.size())),
              LocalDate.of(2009, 1, 1).plusDays(random.nextInt(60)),
              "LE2 " + random.nextInt(10) + "AA"));
    }
    return people;
  }

  private static Particulars said(String forename, String surname, LocalDate born, String home) {
    return new Particulars(
        "", "", "", "", forename, "", surname, "", "", born, "", home, List.of());
  }

  @Provide
  Arbitrary<List<Particulars>> lists() {
    return Combinators.combine(
            Arbitraries.of("Amelia", "Amelie", "Millie", "Mohammed", "Mohamed Ali", "A", ""),
            Arbitraries.of("Hughes", "Hughs", "Khan", "Smith-Jones", "Jones", ""),
            Arbitraries.of(1, 2, 40, 400),
            Arbitraries.of("LE2 1AA", "LE2 1AB", "NG7 2QX", ""))
        .as((forename, surname, day, home) ->
            said(forename, surname, LocalDate.of(2009, 2, 3).plusDays(day), home))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }
}
