package onward.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onward.Inside;
import onward.OnwardTest;
import onward.calendar.Campaign;
import onward.cohort.Rolls;
import onward.facts.AuthorityCode;
import onward.facts.Entry;
import onward.facts.Sources;
import onward.offers.Offers;
import onward.offers.Reply;
import onward.people.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Lists come in any order: what was made later stands, whatever came first. */
@OnwardTest
@Inside("581")
@Transactional
class ListsInAnyOrderTest {
  private static final AuthorityCode HERE = new AuthorityCode("581");
  private static final Instant JUNE = Instant.parse("2026-06-20T12:00:00Z");
  private static final String MARCH_ROLL =
      """
      Reference,Forename,Surname,Date of birth,Postcode,School,Phone
      A1,Ana,Example,14/02/2010,ST16 2LH,5814001,01632 960001
      """;
  private static final String JUNE_ROLL =
      MARCH_ROLL.replace("5814001", "5814002").replace("960001", "960002");
  private static final String MARCH =
      """
      Forename,Surname,Date of birth,Postcode,Provider,Kind,Course,Start date,Reply,Withdrawn on
      Ana,Example,14/02/2010,ST16 2LH,Northgate College,general qualification,A levels,07/09/2026,accepted,
      """;
  private static final String WITHDRAWN = MARCH.replace("accepted,", "accepted,10/06/2026");

  @Autowired Imports imports;
  @Autowired Offers offers;
  @Autowired People people;
  @Autowired Rolls rolls;
  @Autowired Sources sources;

  private int came;

  @Test
  void an_offer_withdrawn_in_june_stays_withdrawn_when_the_march_list_comes_after() {
    bring("roll.csv", MARCH_ROLL);
    bring("offers-2026-06-12.csv", WITHDRAWN);
    var older = bring("offers-2026-03.csv", MARCH);
    assertThat(offers.all(HERE, LocalDate.of(2026, 7, 1)).getFirst().fact().withdrawnOn())
        .isEqualTo(LocalDate.of(2026, 6, 10));
    assertThat(line(older).outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(line(older).action()).isEqualTo(PlannedLine.OLDER);
  }

  @Test
  void in_the_order_of_their_making_the_same_stands() {
    bring("roll.csv", MARCH_ROLL);
    bring("offers-2026-03.csv", MARCH);
    var newer = bring("offers-2026-06-12.csv", WITHDRAWN);
    assertThat(line(newer).action()).isEqualTo("changed");
    assertThat(offers.all(HERE, LocalDate.of(2026, 7, 1)).getFirst().fact().withdrawnOn())
        .isEqualTo(LocalDate.of(2026, 6, 10));
  }

  @Test
  void what_was_entered_by_hand_since_stays() {
    bring("roll.csv", MARCH_ROLL);
    bring("offers-2026-03.csv", MARCH);
    var known = offers.all(HERE, LocalDate.of(2026, 7, 1)).getFirst();
    var declined = declined(known.fact());
    offers.record(
        sources.open(HERE, "page", "adviser", JUNE.plusSeconds(100)),
        List.of(new Entry<>(known.person(), declined, 0)));
    bring("again-2026-04.csv", MARCH);
    assertThat(offers.all(HERE, LocalDate.of(2026, 7, 1)).getFirst().fact()).isEqualTo(declined);
  }

  @Test
  void somebody_is_at_the_school_of_the_newer_roll_whichever_came_first() {
    bring("roll-2026-03.csv", MARCH_ROLL);
    var newer = bring("roll-2026-06-12.csv", JUNE_ROLL);
    assertThat(line(newer).changes())
        .contains(new Difference("school", "5814001", "5814002"))
        .noneMatch(
            difference -> difference.field().equals("school") && difference.before().isEmpty());
    assertThat(school()).contains("5814002");
  }

  @Test
  void somebody_is_at_the_school_of_the_newer_roll_also_where_the_older_comes_last() {
    bring("roll-2026-06-12.csv", JUNE_ROLL);
    bring("roll-2026-03.csv", MARCH_ROLL);
    assertThat(school()).contains("5814002");
  }

  private Optional<String> school() {
    return rolls.school(HERE, people.all(HERE, LocalDate.of(2026, 7, 1)).getFirst().person());
  }

  @Test
  void an_older_roll_changes_nothing_of_people_a_newer_one_told_of_and_adds_the_others() {
    bring("roll-2026-06-12.csv", JUNE_ROLL);
    var older =
        bring("roll-2026-03.csv", MARCH_ROLL + "A2,Ben,Sample,03/03/2010,ST16 2LJ,5814001,\n");
    assertThat(line(older).action()).isEqualTo(PlannedLine.OLDER);
    assertThat(people.all(HERE, LocalDate.of(2026, 7, 1)))
        .extracting(known -> known.fact().forename() + " " + known.fact().phone())
        .containsExactlyInAnyOrder("Ana 01632 960002", "Ben ");
    assertThat(rolls.all(HERE, LocalDate.of(2026, 7, 1)))
        .extracting(known -> known.fact().school())
        .as("both are on the March roll, as they are where it comes first")
        .containsExactlyInAnyOrder("5814002", "5814001", "5814001");
    assertThat(school()).contains("5814002");
  }

  /** An empty cell takes nothing away, whichever list came first. */
  @Test
  void what_a_newer_roll_leaves_empty_is_told_by_the_older_one_that_comes_last() {
    var newer = bring("roll-2026-06-12.csv", JUNE_ROLL.replace("01632 960002", ""));
    var older = bring("roll-2026-03.csv", MARCH_ROLL);
    assertThat(line(older).changes()).containsExactly(new Difference("phone", "", "01632 960001"));
    assertThat(anasPhone()).isEqualTo("01632 960001");

    undo(older);
    assertThat(anasPhone()).as("the June roll gives none").isEmpty();
    assertThat(school()).contains("5814002");
    older = bring("roll-2026-03-01.csv", MARCH_ROLL + "\n");
    undo(newer);
    assertThat(anasPhone()).as("the March roll alone stands").isEqualTo("01632 960001");
    assertThat(school()).contains("5814001");
    undo(older);
    assertThat(people.all(HERE, LocalDate.of(2026, 7, 1))).isEmpty();
  }

  @Test
  void taking_back_the_newest_of_three_rolls_brings_back_the_school_of_the_middle_one() {
    var newest = bring("roll-2026-06-12.csv", JUNE_ROLL);
    bring("roll-2026-03.csv", MARCH_ROLL);
    bring("roll-2026-04.csv", MARCH_ROLL.replace("5814001", "5814003"));
    assertThat(school()).contains("5814002");
    undo(newest);
    assertThat(school()).contains("5814003");
  }

  /** Address and telephone are the March roll's alone: they go with it, whoever came since. */
  @Test
  void what_only_a_roll_said_goes_with_it_also_where_a_newer_one_stands() {
    var march = bring("roll-2026-03.csv", MARCH_ROLL);
    bring("roll-2026-06-12.csv", JUNE_ROLL.replace("01632 960002", ""));
    assertThat(anasPhone()).isEqualTo("01632 960001");
    undo(march);
    assertThat(anasPhone()).as("the June roll gives none").isEmpty();
    bring("roll-2026-03-31.csv", MARCH_ROLL.replace("960001", "960003"));
    assertThat(anasPhone()).as("the corrected March roll").isEqualTo("01632 960003");
  }

  @Test
  void what_a_roll_says_again_is_its_own_word_too() {
    var march = bring("roll-2026-03.csv", MARCH_ROLL);
    bring("roll-2026-06-12.csv", JUNE_ROLL.replace("960002", "960001"));
    undo(march);
    assertThat(anasPhone()).isEqualTo("01632 960001");
  }

  @Test
  void a_roll_of_the_time_between_overrules_what_the_oldest_had_told() {
    for (var order : List.of(List.of(3, 6, 4), List.of(6, 3, 4), List.of(4, 6, 3))) {
      var files = order.stream().map(this::rollOf).toList();
      assertThat(anasPhone()).as("in the order " + order).isEqualTo("01632 960004");
      files.reversed().forEach(this::undo);
      assertThat(people.all(HERE, LocalDate.of(2026, 7, 1))).isEmpty();
    }
  }

  @Test
  void rolls_taken_back_in_any_order_leave_what_the_others_say() {
    for (var order : List.of(List.of(3, 4, 6), List.of(6, 4, 3), List.of(4, 3, 6))) {
      var files = order.stream().map(this::rollOf).toList();
      undo(files.get(order.indexOf(4)));
      assertThat(anasPhone()).as("April taken back of " + order).isEqualTo("01632 960001");
      undo(files.get(order.indexOf(3)));
      assertThat(anasPhone()).as("March as well").isEmpty();
      undo(files.get(order.indexOf(6)));
      assertThat(people.all(HERE, LocalDate.of(2026, 7, 1))).isEmpty();
    }
  }

  @Test
  void who_is_back_at_a_school_is_there_and_the_plan_says_so() {
    bring("roll-2026-03.csv", MARCH_ROLL);
    bring("roll-2026-04.csv", MARCH_ROLL.replace("5814001", "5814002"));
    assertThat(school()).contains("5814002");
    var back = bring("roll-2026-05.csv", MARCH_ROLL + "\n" + "A2,Ben,Sample,03/03/2010,,,\n");
    assertThat(line(back).changes())
        .containsExactly(new Difference("school", "5814002", "5814001"));
    assertThat(school()).contains("5814001");
    undo(back);
    assertThat(school()).contains("5814002");
  }

  /** Who edits by hand says of an empty field that it is empty. */
  @Test
  void what_was_edited_by_hand_stands_whichever_rolls_come_and_go() {
    var march = rollOf(3);
    rollOf(6);
    var ana = people.all(HERE, LocalDate.of(2026, 7, 1)).getFirst();
    var edited = ana.fact().withContact("1 New Road", "", "ST16 2LH", "", "");
    var page = sources.open(HERE, "page", "adviser", JUNE.plusSeconds(1000L * came++));
    people.record(page, List.of(new Entry<>(ana.person(), edited, 0)));
    rollOf(4);
    undo(march);
    assertThat(people.find(HERE, ana.person())).contains(edited);
  }

  /** The roll of a month: in March and April with a telephone number, in June without. */
  private ImportFile rollOf(int month) {
    var phone = month == 6 ? "" : "01632 96000" + (month == 3 ? 1 : month);
    var list = MARCH_ROLL.replace("01632 960001", phone) + "\n".repeat(++came);
    return bring("roll-2026-0" + month + ".csv", list);
  }

  private String anasPhone() {
    return people.all(HERE, LocalDate.of(2026, 7, 1)).getFirst().fact().phone();
  }

  private void undo(ImportFile file) {
    imports.undo(HERE, file.id(), "tester", JUNE.plusSeconds(1000L * came++));
  }

  private static onward.offers.Offer declined(onward.offers.Offer offer) {
    return new onward.offers.Offer(
        offer.provider(),
        offer.kind(),
        offer.course(),
        offer.level(),
        offer.offeredOn(),
        offer.startDate(),
        offer.condition(),
        offer.conditionMet(),
        offer.place(),
        Reply.DECLINED,
        offer.withdrawnOn(),
        offer.suitable(),
        offer.whyNotSuitable());
  }

  private PlannedLine line(ImportFile file) {
    return imports.lines(HERE, file.id(), LineQuery.ALL).getFirst();
  }

  private ImportFile bring(String name, String list) {
    var at = JUNE.plusSeconds(1000L * came++);
    var bytes = list.getBytes(StandardCharsets.UTF_8);
    var file = imports.receive(imports.desk(HERE, new Campaign(2026), at), name, bytes, "tester");
    return imports.approve(imports.desk(HERE, new Campaign(2026), at), file.id(), "tester");
  }
}
