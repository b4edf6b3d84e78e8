package onward.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import onward.Inside;
import onward.OnwardTest;
import onward.calendar.Campaign;
import onward.cohort.Rolls;
import onward.facts.AuthorityCode;
import onward.facts.Known;
import onward.people.Details;
import onward.people.People;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rolls of four months, with cells left empty here and there, brought in in any order and some of
 * them taken back in any order: what stands is what the others say, the newest first.
 */
@OnwardTest
@Inside("589")
@Transactional
class RollsInAnyOrderTest {
  private static final AuthorityCode HERE = new AuthorityCode("589");
  private static final Instant JULY = Instant.parse("2026-07-20T12:00:00Z");
  private static final List<String> NAMES = List.of("Ana,Thistlewood", "Ben,Kowalczyk");
  private static final int MONTHS = 4;

  /** Whom one month's roll lists alone, so that no two rolls are the same list. */
  private static final List<String> ALONE =
      List.of(
          "Zachary,Underhill", "Quentin,Featherstone", "Imogen,Blackwater", "Rufus,Ollerenshaw");

  @Autowired Imports imports;
  @Autowired People people;
  @Autowired Rolls rolls;

  private int came;

  /** What a month's roll says of one person; null where they are not on it. */
  private record Said(String phone, String address, String school) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void what_stands_is_what_the_rolls_say_that_were_not_taken_back(long seed) {
    var random = new Random(seed);
    var months = new TreeMap<Integer, List<Optional<Said>>>();
    for (int month = 1; month <= MONTHS; month++) {
      months.put(month, NAMES.stream().map(_ -> said(random)).toList());
    }
    var order = new ArrayList<>(months.keySet());
    Collections.shuffle(order, random);
    var files = new TreeMap<Integer, ImportFile>();
    order.forEach(month -> files.put(month, bring(month, months.getOrDefault(month, List.of()))));
    check(months, "in the order " + order);

    Collections.shuffle(order, random);
    var back = new ArrayList<Integer>();
    for (int month : order) {
      imports.undo(HERE, Objects.requireNonNull(files.get(month)).id(), "tester", next());
      months.remove(month);
      back.add(month);
      check(months, "came in any order, taken back " + back);
    }
    assertThat(people.all(HERE, LocalDate.of(2026, 8, 1))).isEmpty();
  }

  private static Optional<Said> said(Random random) {
    return random.nextInt(5) == 0
        ? Optional.empty()
        : Optional.of(
            new Said(
                random.nextBoolean() ? "" : "01632 96000" + random.nextInt(3),
                random.nextBoolean() ? "" : random.nextInt(1, 4) + " Mill Lane",
                "589400" + random.nextInt(1, 4)));
  }

  private void check(TreeMap<Integer, List<Optional<Said>>> months, String when) {
    var expected = new TreeSet<String>();
    months.keySet().forEach(month -> expected.add(ALONE.get(month - 1) + " |  |  | 5894009"));
    for (int i = 0; i < NAMES.size(); i++) {
      int person = i;
      var told = months.values().stream().flatMap(list -> list.get(person).stream()).toList();
      if (!told.isEmpty()) {
        expected.add(
            String.join(
                " | ",
                NAMES.get(i),
                last(told.stream().map(Said::phone).toList()),
                last(told.stream().map(Said::address).toList()),
                told.getLast().school()));
      }
    }
    var standing = new TreeSet<String>();
    people.all(HERE, LocalDate.of(2026, 8, 1)).forEach(known -> standing.add(shown(known)));
    assertThat(standing).as(when).isEqualTo(expected);
  }

  private String shown(Known<Details> known) {
    var details = known.fact();
    return String.join(
        " | ",
        details.forename() + "," + details.surname(),
        details.phone(),
        details.address(),
        rolls.school(HERE, known.person()).orElse("none"));
  }

  private static String last(List<String> said) {
    return said.reversed().stream().filter(one -> !one.isEmpty()).findFirst().orElse("");
  }

  private ImportFile bring(int month, List<Optional<Said>> rows) {
    var list = new StringBuilder("Reference,Forename,Surname,Date of birth,School,Phone,Address\n");
    for (int i = 0; i < rows.size(); i++) {
      int person = i;
      rows.get(i)
          .ifPresent(said ->
              list.append(
                  "A%d,%s,14/02/2010,%s,%s,%s\n"
                      .formatted(
                          person, NAMES.get(person), said.school(), said.phone(), said.address())));
    }
    list.append("M%d,%s,0%d/03/2010,5894009,,\n".formatted(month, ALONE.get(month - 1), month));
    var desk = imports.desk(HERE, new Campaign(2026), next());
    var bytes = list.toString().getBytes(StandardCharsets.UTF_8);
    var file = imports.receive(desk, "roll-2026-0" + month + ".csv", bytes, "tester");
    return imports.approve(desk, file.id(), "tester");
  }

  private Instant next() {
    return JULY.plusSeconds(1_000L * came++);
  }
}
