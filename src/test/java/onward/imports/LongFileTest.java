package onward.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onward.Inside;
import onward.OnwardTest;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import onward.imports.ImportFile.State;
import onward.offers.Offers;
import onward.people.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Files that are planned and done in portions: what their rows share is seen all the same. */
@OnwardTest
@Inside("979")
@Transactional
class LongFileTest {
  private static final AuthorityCode HERE = new AuthorityCode("979");
  private static final Instant MAY = Instant.parse("2026-05-20T12:00:00Z");
  private static final Instant JUNE = Instant.parse("2026-06-20T12:00:00Z");
  private static final int BETWEEN = 21_000;

  private static final String ROLL = "Reference,Forename,Surname,Date of birth,Address,School\n";
  private static final String OFFERS =
      "Reference,Forename,Surname,Date of birth,Provider,Kind,Course,Start date\n";

  @Autowired Imports imports;
  @Autowired People people;
  @Autowired Offers offers;

  @Test
  void rows_of_one_person_far_apart_in_a_roll_add_the_person_once() {
    var roll =
        ROLL
            + "A1,Ana,Example,14/02/2010,1 High Street,9794001\n"
            + unusable(",,,")
            + "A1,Ana,Example,14/02/2010,2 Low Street,9794002\n"
            + "A1,Ana,Example,14/02/2010,2 Low Street,9794002\n";
    var plan = received("roll.csv", roll, MAY);
    assertThat(plan.lines()).isEqualTo(BETWEEN + 3);
    assertThat(actions(plan, 2, BETWEEN + 3, BETWEEN + 4))
        .containsExactly("2 new person", (BETWEEN + 3) + " changed", (BETWEEN + 4) + " ");

    approved(plan, MAY);

    assertThat(people.all(HERE, LocalDate.of(2026, 12, 1)))
        .singleElement()
        .satisfies(known -> assertThat(known.fact().address()).isEqualTo("2 Low Street"));
    assertThat(received("again.csv", roll, JUNE).note()).contains("nothing to do");
    imports.undo(HERE, plan.id(), "tester", JUNE);
    assertThat(people.all(HERE, LocalDate.of(2026, 12, 1))).isEmpty();
  }

  @Test
  void an_offer_told_twice_far_apart_is_one_offer() {
    approved(
        received("roll.csv", ROLL + "A1,Ana,Example,14/02/2010,1 High Street,9794001\n", MAY), MAY);
    var told = "A1,Ana,Example,14/02/2010,Northgate College,general qualification,A levels,";
    var list =
        OFFERS
            + (told + "07/09/2026\n")
            + unusable(",,,,,")
            + (told + "07/09/2026\n")
            + (told + "14/09/2026\n");
    var plan = received("offers.csv", list, JUNE);
    assertThat(actions(plan, 2, BETWEEN + 3, BETWEEN + 4))
        .containsExactly("2 new", (BETWEEN + 3) + " ", (BETWEEN + 4) + " changed");

    approved(plan, JUNE);

    assertThat(offers.all(HERE, LocalDate.of(2026, 12, 1)))
        .singleElement()
        .satisfies(
            known -> assertThat(known.fact().startDate()).isEqualTo(LocalDate.of(2026, 9, 14)));
    var after = imports.lines(HERE, plan.id(), LineQuery.ALL);
    assertThat(after).hasSize(BETWEEN + 3);
    assertThat(after.stream().filter(line -> line.outcome() == Outcome.APPLIED)).hasSize(2);
  }

  @Test
  void a_file_whose_rows_all_say_the_same_thing_is_refused() {
    approved(
        received("roll.csv", ROLL + "A1,Ana,Example,14/02/2010,1 High Street,9794001\n", MAY), MAY);
    var row =
        "A1,Ana,Example,14/02/2010,Northgate College,general qualification,A levels,07/09/2026\n";
    var plan = received("pasted.csv", OFFERS + row.repeat(60_000), JUNE);
    assertThat(plan.state()).isEqualTo(State.REFUSED);
    assertThat(plan.note()).startsWith("60,000 rows of this file say the same thing");
    assertThat(imports.groups(HERE, plan.id()))
        .singleElement()
        .satisfies(group -> assertThat(group.outcome()).isEqualTo(Outcome.REFUSED));
  }

  /** Rows that say too little to be used, between the others. */
  private static String unusable(String rest) {
    return IntStream.range(0, BETWEEN)
        .mapToObj(i -> ",Quillon" + i + ",," + rest + "\n")
        .collect(Collectors.joining());
  }

  private ImportFile received(String name, String text, Instant at) {
    return imports.receive(desk(at), name, text.getBytes(StandardCharsets.UTF_8), "tester");
  }

  private void approved(ImportFile plan, Instant at) {
    assertThat(imports.approve(desk(at), plan.id(), "tester").state()).isEqualTo(State.APPLIED);
  }

  private Desk desk(Instant at) {
    return imports.desk(HERE, new Campaign(2026), at);
  }

  private List<String> actions(ImportFile plan, Integer... lines) {
    var wanted = Set.of(lines);
    return imports.lines(HERE, plan.id(), LineQuery.ALL).stream()
        .filter(line -> wanted.contains(line.line()))
        .map(line -> line.line() + " " + line.action())
        .toList();
  }
}
