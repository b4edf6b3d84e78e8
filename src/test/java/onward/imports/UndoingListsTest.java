package onward.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import onward.Inside;
import onward.OnwardTest;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import onward.offers.Offers;
import onward.people.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Taking a list back restores what was, and leaves what others have changed or told of since. */
@OnwardTest
@Inside("583")
@Transactional
class UndoingListsTest {
  private static final AuthorityCode HERE = new AuthorityCode("583");
  private static final Instant MAY = Instant.parse("2026-05-20T12:00:00Z");
  private static final Instant JUNE = Instant.parse("2026-06-20T12:00:00Z");

  private static final String ROLL =
      """
      Reference,Forename,Surname,Date of birth,Postcode,School
      A1,Ana,Example,14/02/2010,ST16 2LH,5834001
      A2,Ben,Sample,3 Mar 2010,ST16 2LJ,5834001
      """;

  private static final String OFFERS =
      """
      Forename,Surname,Date of birth,Postcode,Provider,Kind,Course,Offered on,Start date
      Ana,Example,14/02/2010,ST16 2LH,Northgate College,general qualification,A levels,03/03/2026,07/09/2026
      Nobody,Known,14/02/2010,ST16 2LH,Northgate College,general qualification,A levels,03/03/2026,07/09/2026
      """;

  private static final String BENS_OFFER =
      "Ben,Sample,3 Mar 2010,ST16 2LJ,Southgate College,general qualification,Art,03/03/2026,07/09/2026\n";

  @Autowired Imports imports;
  @Autowired JdbcClient sql;
  @Autowired People people;
  @Autowired Offers offers;

  @Test
  void undoing_a_list_brings_back_what_it_replaced() {
    takeIn("roll.csv", ROLL, MAY);
    takeIn("offers.csv", OFFERS, MAY);
    var file = takeIn("offers june.csv", withdrawn("10/06/2026"), JUNE);
    assertThat(outcomes(file).getFirst()).isEqualTo("2 applied");
    assertThat(standingOffer().withdrawnOn()).isNotNull();
    imports.undo(HERE, file.id(), "tester", JUNE.plusSeconds(60));
    assertThat(standingOffer().withdrawnOn()).isNull();
  }

  @Test
  void undoing_a_roll_leaves_those_of_whom_others_have_told_since_and_lists_them() {
    var roll = takeIn("roll.csv", ROLL, MAY);
    var list = takeIn("offers.csv", OFFERS, JUNE);
    imports.undo(HERE, roll.id(), "tester", JUNE.plusSeconds(60));
    assertThat(standing()).as("Ana has an offer, Ben has nothing").containsExactly("Ana");
    assertThat(outcomes(imports.find(HERE, roll.id()).orElseThrow()).getFirst())
        .isEqualTo("2 review");
    imports.undo(HERE, list.id(), "tester", JUNE.plusSeconds(120));
    assertThat(everyOffer()).isZero();

    imports.undo(HERE, roll.id(), "tester", JUNE.plusSeconds(180));
    assertThat(standing()).as("nothing is told of Ana any more").isEmpty();
    assertThat(imports.groups(HERE, roll.id()))
        .as("both rows had added somebody")
        .singleElement()
        .extracting(PlanGroup::action, PlanGroup::count)
        .containsExactly("new person", 2);
    assertThat(outcomes(imports.find(HERE, roll.id()).orElseThrow()))
        .containsExactly("2 applied", "3 applied");
  }

  @Test
  void lists_undone_one_after_the_other_leave_nothing() {
    takeIn("roll.csv", ROLL, MAY);
    var first = takeIn("offers.csv", OFFERS, MAY);
    var second = takeIn("later.csv", OFFERS.replace("07/09/2026", "08/09/2026"), JUNE);
    imports.undo(HERE, second.id(), "tester", JUNE.plusSeconds(60));
    imports.undo(HERE, first.id(), "tester", JUNE.plusSeconds(120));
    assertThat(everyOffer()).isZero();
    assertThat(imports.groups(HERE, first.id()))
        .noneMatch(group -> group.action().equals(PlannedLine.CHANGED_SINCE));
  }

  @Test
  void undoing_a_list_leaves_what_was_changed_since_and_lists_it() {
    takeIn("roll.csv", ROLL, MAY);
    var file = takeIn("offers.csv", OFFERS, MAY);
    takeIn("offers june.csv", withdrawn("10/06/2026"), JUNE);
    imports.undo(HERE, file.id(), "tester", JUNE.plusSeconds(60));
    assertThat(standingOffer().withdrawnOn()).as("June's list stands").isNotNull();
    assertThat(imports.groups(HERE, file.id()))
        .anySatisfy(group -> {
          assertThat(group.action()).isEqualTo(PlannedLine.CHANGED_SINCE);
          assertThat(group.count()).isOne();
        });
  }

  @Test
  void lists_undone_newest_first_bring_back_one_after_the_other() {
    takeIn("roll.csv", ROLL, MAY);
    takeIn("offers.csv", OFFERS, MAY);
    var june = takeIn("june.csv", withdrawn("09/06/2026"), JUNE);
    var later = takeIn("later.csv", withdrawn("10/06/2026"), JUNE.plusSeconds(10));
    imports.undo(HERE, later.id(), "tester", JUNE.plusSeconds(60));
    assertThat(standingOffer().withdrawnOn()).isEqualTo("2026-06-09");
    imports.undo(HERE, june.id(), "tester", JUNE.plusSeconds(120));
    assertThat(standingOffer().withdrawnOn()).as("May's list never left").isNull();
  }

  @Test
  void what_a_later_list_says_again_stays_when_the_first_is_undone() {
    takeIn("roll.csv", ROLL, MAY);
    var first = takeIn("offers.csv", OFFERS + BENS_OFFER, MAY);
    var corrected = takeIn("corrected.csv", OFFERS, JUNE);
    assertThat(everyOffer()).isEqualTo(2);
    imports.undo(HERE, first.id(), "tester", JUNE.plusSeconds(60));
    assertThat(everyOffer()).as("Ana's is in the second list too, Ben's is not").isOne();
    imports.undo(HERE, corrected.id(), "tester", JUNE.plusSeconds(120));
    assertThat(everyOffer()).isZero();
  }

  @Test
  void who_is_on_a_second_roll_too_stays_when_the_first_is_undone() {
    var first = takeIn("roll.csv", ROLL, MAY);
    var corrected = takeIn("corrected.csv", ROLL.substring(0, ROLL.indexOf("A2")), MAY);
    takeIn("offers.csv", OFFERS, JUNE);
    imports.undo(HERE, first.id(), "tester", JUNE.plusSeconds(60));
    assertThat(standing()).containsExactly("Ana");
    assertThat(imports.groups(HERE, first.id()))
        .as("nobody's row is left: Ana stays by the second roll's word")
        .noneMatch(group -> group.action().equals(PlannedLine.CHANGED_SINCE));
    assertThat(imports.groups(HERE, corrected.id())).hasSize(1);
    assertThat(everyOffer()).isOne();
  }

  @Test
  void the_word_of_an_older_list_that_came_since_stands_when_the_newer_is_undone() {
    takeIn("roll.csv", ROLL, MAY);
    var newer = receive("offers-2026-06-12.csv", withdrawn("10/06/2026"), JUNE);
    receive("offers-2026-03.csv", OFFERS, JUNE.plusSeconds(10));
    assertThat(standingOffer().withdrawnOn()).isNotNull();
    imports.undo(HERE, newer.id(), "tester", JUNE.plusSeconds(60));
    assertThat(standingOffer().withdrawnOn()).as("March's list says not withdrawn").isNull();
  }

  @Test
  void who_is_on_an_older_roll_that_came_since_stays_when_the_newer_is_undone() {
    var newer = receive("roll-2026-06-12.csv", ROLL.replace("2LH", "2LZ"), JUNE);
    var anas = ROLL.substring(0, ROLL.indexOf("A2"));
    receive("roll-2026-03.csv", anas, JUNE.plusSeconds(10));
    receive("roll-2026-04.csv", anas.replace("2LH", "2LZ") + "\n", JUNE.plusSeconds(20));
    imports.undo(HERE, newer.id(), "tester", JUNE.plusSeconds(60));
    assertThat(standing()).as("Ben is on the newer roll alone").containsExactly("Ana");
    assertThat(people.all(HERE, LocalDate.of(2026, 7, 1)).getFirst().fact().postcode())
        .as("April's word is newer than March's")
        .isEqualTo("ST16 2LZ");
  }

  @Test
  void the_same_list_again_says_nothing_again() {
    takeIn("roll.csv", ROLL, MAY);
    takeIn("offers.csv", OFFERS, MAY);
    takeIn("again.csv", OFFERS, JUNE);
    assertThat(sql.sql("select count(*) from said_again").query(Integer.class).single()).isZero();
  }

  private static String withdrawn(String day) {
    return OFFERS
        .replace("Offered on,Start date", "Offered on,Start date,Withdrawn on")
        .replace("07/09/2026\nNobody", "07/09/2026," + day + "\nNobody");
  }

  private ImportFile receive(String name, String text, Instant at) {
    var desk = imports.desk(HERE, new Campaign(2026), at);
    var file = imports.receive(desk, name, bytes(text), "tester");
    return imports.approve(desk, file.id(), "tester");
  }

  private List<String> standing() {
    return people.all(HERE, LocalDate.of(2026, 7, 1)).stream()
        .map(known -> known.fact().forename())
        .toList();
  }

  private onward.offers.Offer standingOffer() {
    return offers.all(HERE, java.time.LocalDate.of(2026, 12, 1)).getFirst().fact();
  }

  private int everyOffer() {
    return offers.all(HERE, java.time.LocalDate.of(2026, 12, 1)).size();
  }

  private ImportFile takeIn(String name, String text, Instant at) {
    return imports.takeIn(imports.desk(HERE, new Campaign(2026), at), name, bytes(text), "tester");
  }

  private List<String> outcomes(ImportFile file) {
    return imports.lines(HERE, file.id(), LineQuery.ALL).stream()
        .map(line -> line.line() + " " + line.outcome().words())
        .toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
