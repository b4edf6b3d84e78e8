package onward.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onward.Inside;
import onward.OnwardTest;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import onward.imports.keep.Erasing;
import onward.imports.later.LateRows;
import onward.imports.text.Bytes;
import onward.offers.Offers;
import onward.people.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OnwardTest
@Inside("860")
@Transactional
class ImportsTest {
  private static final AuthorityCode HERE = new AuthorityCode("860");
  private static final Instant MAY = Instant.parse("2026-05-20T12:00:00Z");
  private static final Instant JUNE = Instant.parse("2026-06-20T12:00:00Z");

  private static final String ROLL =
      """
      Reference,UPN,Forename,Surname,Date of birth,Postcode,School,Enrolment status,Home authority
      A1,,Ana,Example,14/02/2010,ST16 2LH,8604001,C,
      A2,,Ben,Sample,3 Mar 2010,ST16 2LJ,860/4001,C,
      A3,,Cy,Over,01/01/2001,ST16 2LJ,8604001,C,
      A4,,Dee,Away,01/01/2010,B1 1AA,3304001,C,330
      A5,,Eve,Wrong,31/02/2010,ST16 2LJ,8604001,C,
      """;

  private static final String OFFERS =
      """
      Forename,Surname,Date of birth,Postcode,Provider,Kind,Course,Offered on,Start date
      Ana,Example,14/02/2010,ST16 2LH,Northgate College,general qualification,A levels,03/03/2026,07/09/2026
      Nobody,Known,14/02/2010,ST16 2LH,Northgate College,general qualification,A levels,03/03/2026,07/09/2026
      Old,Person,14/02/2001,ST16 2LH,Northgate College,general qualification,A levels,03/03/2026,07/09/2026
      Ben,Sample,03/03/2010,ST16 2LJ,Northgate College,nonsense,A levels,03/03/2026,07/09/2026
      """;

  @Autowired Imports imports;
  @Autowired ListFiles files;
  @Autowired LateRows late;
  @Autowired People people;
  @Autowired Offers offers;
  @Autowired Erasing erasing;
  @Autowired JdbcClient sql;

  @Test
  void a_roll_adds_people_and_every_row_ends_in_one_outcome() {
    var file = takeIn("roll.csv", ROLL, MAY);
    assertThat(file.kind()).isEqualTo("roll");
    assertThat(outcomes(file))
        .containsExactly("2 applied", "3 applied", "4 outside", "5 outside", "6 refused");
    var refused = imports.lines(HERE, file.id(), LineQuery.ALL).getLast();
    assertThat(refused.column()).isEqualTo("Date of birth");
    assertThat(refused.value()).isEqualTo("31/02/2010");
    assertThat(refused.cure()).contains("04/06/2026");
  }

  @Test
  void an_offers_list_finds_its_people_and_adds_none() {
    takeIn("roll.csv", ROLL, MAY);
    var file = takeIn("offers.csv", OFFERS, JUNE);
    assertThat(outcomes(file))
        .containsExactly("2 applied", "3 unmatched", "4 outside", "5 refused");
    assertThat(people.all(HERE, java.time.LocalDate.of(2026, 7, 1))).hasSize(2);
  }

  @Test
  void the_same_file_twice_changes_nothing() {
    takeIn("roll.csv", ROLL, MAY);
    takeIn("offers.csv", OFFERS, MAY);
    assertThat(outcomes(takeIn("roll again.csv", ROLL, JUNE)))
        .containsExactly("2 unchanged", "3 unchanged", "4 outside", "5 outside", "6 refused");
    var again = takeIn("offers again.csv", OFFERS, JUNE);
    assertThat(outcomes(again).getFirst()).isEqualTo("2 unchanged");
    assertThat(again.note()).contains("offers.csv").contains("nothing to do");
  }

  @Test
  void a_plan_changes_nothing_until_it_is_approved() {
    takeIn("roll.csv", ROLL, MAY);
    var file = receive("offers.csv", bytes(OFFERS), JUNE);
    assertThat(file.state()).isEqualTo(ImportFile.State.PLANNED);
    assertThat(everyOffer()).isZero();
    var applied =
        imports.approve(imports.desk(HERE, new Campaign(2026), JUNE), file.id(), "tester");
    assertThat(applied.state()).isEqualTo(ImportFile.State.APPLIED);
    assertThat(everyOffer()).isOne();
  }

  @Test
  void a_row_that_changes_something_says_what_it_was_and_what_it_will_be() {
    takeIn("roll.csv", ROLL, MAY);
    takeIn("offers.csv", OFFERS, MAY);
    var later = receive("later.csv", bytes(OFFERS.replace("07/09/2026", "14/09/2026")), JUNE);
    var line = imports.lines(HERE, later.id(), LineQuery.ALL).getFirst();
    assertThat(line.action()).isEqualTo("changed");
    assertThat(line.changes())
        .containsExactly(new Difference("start date", "7 September 2026", "14 September 2026"));
  }

  @Test
  void what_changed_after_the_plan_was_made_comes_back_to_be_looked_at() {
    takeIn("roll.csv", ROLL, MAY);
    var plan = receive("offers.csv", bytes(OFFERS), JUNE);
    takeIn("offers first.csv", OFFERS.replace("A levels", "A levels"), JUNE);
    imports.approve(
        imports.desk(HERE, new Campaign(2026), JUNE.plusSeconds(60)), plan.id(), "tester");
    assertThat(everyOffer()).isOne();
  }

  @Test
  void a_file_that_is_no_list_is_refused_with_every_row() {
    var file = takeIn("notes.csv", "Something,Else\n1,2\n3,4\n", MAY);
    assertThat(file.state()).isEqualTo(ImportFile.State.REFUSED);
    assertThat(outcomes(file)).containsExactly("1 refused", "2 refused", "3 refused");
  }

  @Test
  void an_empty_file_and_a_heading_alone_are_named() {
    assertThat(takeIn("empty.csv", "", MAY).note()).contains("empty");
    assertThat(takeIn("heading.csv", "Forename,Surname,Kind,Offered on\n", MAY).note())
        .contains("no rows");
  }

  @Test
  void a_heading_that_stands_twice_refuses_the_file() {
    var file = takeIn("twice.csv", OFFERS.replace("Offered on,", "Course,"), MAY);
    assertThat(file.state()).isEqualTo(ImportFile.State.REFUSED);
    assertThat(file.note()).contains("Course stands 2 times");
  }

  @Test
  void letters_in_a_uln_are_refused_with_the_column_and_the_cure() {
    takeIn("roll.csv", ROLL, MAY);
    var list =
        "ULN,Forename,Surname,Contacted on,Channel,Outcome\n12345ABCDE,Ana,Example,,phone,\n";
    var line = imports.lines(HERE, takeIn("c.csv", list, MAY).id(), LineQuery.ALL).getFirst();
    assertThat(line.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(line.column()).isEqualTo("ULN");
    assertThat(line.value()).isEqualTo("12345ABCDE");
  }

  @Test
  void an_activity_that_is_no_national_code_is_refused_rather_than_lost() {
    takeIn("roll.csv", ROLL, MAY);
    var list = "Forename,Surname,Date of birth,Activity\nAna,Example,14/02/2010,999\n";
    var line = imports.lines(HERE, takeIn("a.csv", list, MAY).id(), LineQuery.ALL).getFirst();
    assertThat(line.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(line.value()).isEqualTo("999");
  }

  @Test
  void a_list_of_another_year_is_named_as_such() {
    assertThat(takeIn("roll.csv", ROLL.replace("2010", "2014"), MAY).note())
        .contains("another year");
  }

  @Test
  void lists_are_read_in_every_encoding_of_the_contract() {
    var roll = ROLL.replace("Ana,Example", "Zoë,García");
    for (var charset : List.of("UTF-8", "UTF-16", "windows-1252")) {
      var content = roll.getBytes(java.nio.charset.Charset.forName(charset));
      var file = receive(charset, content, MAY);
      var first = imports.lines(HERE, file.id(), LineQuery.ALL).getFirst();
      assertThat(first.who()).as(charset).startsWith("Zoë García");
    }
  }

  private int everyOffer() {
    return offers.all(HERE, java.time.LocalDate.of(2026, 12, 1)).size();
  }

  @Test
  void the_same_list_saved_again_and_shuffled_is_known_for_the_same() {
    takeIn("roll.csv", ROLL, MAY);
    takeIn("offers.csv", OFFERS, MAY);
    var rows = OFFERS.lines().toList();
    var shuffled =
        String.join(";", rows.getFirst().split(","))
            + "\n"
            + rows.subList(1, rows.size()).reversed().stream()
                .map(row -> row.replace(",", ";").replace("14/02/2010", "14 Feb 2010") + "\n")
                .collect(Collectors.joining());
    var again = receive("saved.txt", bytes(shuffled), JUNE);
    assertThat(again.note())
        .contains("offers.csv")
        .contains("20 May 2026")
        .contains("nothing to do");
    assertThat(outcomes(again).stream().filter(one -> one.contains("applied"))).isEmpty();
  }

  @Test
  void a_list_that_came_before_the_roll_finds_its_people_once_the_roll_has_come() {
    var offersFile = takeIn("offers.csv", OFFERS, MAY);
    assertThat(outcomes(offersFile).getFirst()).isEqualTo("2 unmatched");
    takeIn("roll.csv", ROLL, MAY.plusSeconds(60));
    assertThat(offers.all(HERE, LocalDate.of(2026, 7, 1))).isEmpty();
    int found = late.tryAgain(imports.desk(HERE, new Campaign(2026), JUNE), "tester");
    assertThat(found).isOne();
    assertThat(outcomes(offersFile).getFirst()).isEqualTo("2 applied");
    assertThat(offers.all(HERE, LocalDate.of(2026, 7, 1))).hasSize(1);
    assertThat(late.tryAgain(imports.desk(HERE, new Campaign(2026), JUNE), "tester"))
        .as("a second time nothing is left to find")
        .isZero();
  }

  @Test
  void a_group_that_is_not_approved_waits_and_can_be_taken_in_later() {
    takeIn("roll.csv", ROLL, MAY);
    var plan = receive("offers.csv", bytes(OFFERS), JUNE);
    var desk = imports.desk(HERE, new Campaign(2026), JUNE);
    imports.approve(desk, plan.id(), Set.of(), "tester");
    assertThat(offers.all(HERE, LocalDate.of(2026, 7, 1))).isEmpty();
    assertThat(outcomes(plan).getFirst()).isEqualTo("2 review");

    late.takeIn(desk, plan.id(), Set.of(2), "tester");
    assertThat(offers.all(HERE, LocalDate.of(2026, 7, 1))).hasSize(1);
    assertThat(outcomes(plan).getFirst()).isEqualTo("2 applied");

    imports.undo(HERE, plan.id(), "tester", JUNE.plusSeconds(60));
    assertThat(offers.all(HERE, LocalDate.of(2026, 7, 1))).isEmpty();
  }

  @Test
  void a_file_is_kept_sealed_and_erased_on_its_day_while_its_lines_stay() {
    takeIn("roll.csv", ROLL, MAY);
    var file = receive("offers.csv", bytes(OFFERS), JUNE);
    var kept =
        sql.sql("select content from import_file where id = :id")
            .param("id", file.id().value())
            .query(byte[].class)
            .single();
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Example");
    assertThat(files.table(file)).isPresent();

    assertThat(file.eraseOn()).isEqualTo(LocalDate.of(2026, 9, 20));
    erasing.upTo(LocalDate.of(2026, 9, 19));
    assertThat(files.table(file)).isPresent();
    erasing.upTo(LocalDate.of(2026, 9, 20));
    assertThat(files.table(file)).isEmpty();
    assertThat(outcomes(file)).hasSize(4);
  }

  @Test
  void the_same_bytes_from_the_same_sender_are_not_even_read() {
    takeIn("roll.csv", ROLL, MAY);
    takeIn("offers.csv", OFFERS, MAY);
    var again = receive("offers.csv", bytes(OFFERS), JUNE);
    assertThat(again.note()).contains("tester on 20 May 2026").contains("nothing to do");
    assertThat(again.cameBefore()).isTrue();
    assertThat(outcomes(again)).isEmpty();
    imports.approve(imports.desk(HERE, new Campaign(2026), JUNE), again.id(), "tester");
    assertThat(everyOffer()).isOne();

    var read = imports.planAgain(imports.desk(HERE, new Campaign(2026), JUNE), again.id());
    assertThat(read.lines()).isEqualTo(4);
    assertThat(outcomes(read).getFirst()).isEqualTo("2 unchanged");
  }

  @Test
  void what_was_taken_back_is_read_again() {
    takeIn("roll.csv", ROLL, MAY);
    var first = takeIn("offers.csv", OFFERS, MAY);
    imports.undo(HERE, first.id(), "tester", MAY.plusSeconds(60));
    assertThat(outcomes(receive("offers.csv", bytes(OFFERS), JUNE)).getFirst())
        .isEqualTo("2 applied");
  }

  @Test
  void a_file_that_waits_is_not_kept_twice() {
    takeIn("roll.csv", ROLL, MAY);
    var one = imports.begin(HERE, "offers.csv", Bytes.of(bytes(OFFERS)), "", "tester", JUNE);
    var desk = imports.desk(HERE, new Campaign(2026), JUNE);
    imports.planOnce(desk, one.id());
    var other = imports.begin(HERE, "offers.csv", Bytes.of(bytes(OFFERS)), "", "somebody", JUNE);
    assertThat(other.id()).isEqualTo(one.id());
    assertThat(imports.planOnce(desk, other.id()).lines()).isEqualTo(4);
  }

  @Test
  void a_roll_is_approved_with_the_people_its_plan_gave_numbers_to() {
    var plan = receive("roll.csv", bytes(ROLL), MAY);
    var planned = imports.lines(HERE, plan.id(), LineQuery.ALL);
    imports.approve(imports.desk(HERE, new Campaign(2026), MAY), plan.id(), "tester");
    assertThat(imports.lines(HERE, plan.id(), LineQuery.ALL)).isEqualTo(planned);
    assertThat(people.all(HERE, LocalDate.of(2026, 7, 1)))
        .extracting(known -> known.person())
        .containsExactlyInAnyOrder(planned.get(0).person(), planned.get(1).person());
  }

  @Test
  void a_row_whose_person_became_known_after_the_plan_comes_back_to_be_looked_at() {
    var plan = receive("offers.csv", bytes(OFFERS), MAY);
    assertThat(outcomes(plan).getFirst()).isEqualTo("2 unmatched");
    takeIn("roll.csv", ROLL, MAY.plusSeconds(60));
    imports.approve(imports.desk(HERE, new Campaign(2026), JUNE), plan.id(), "tester");
    var first = imports.lines(HERE, plan.id(), LineQuery.ALL).getFirst();
    assertThat(first.outcome()).isEqualTo(Outcome.REVIEW);
    assertThat(first.action()).isEqualTo(PlannedLine.LOOK_AGAIN);
    assertThat(everyOffer()).isZero();
  }

  @Test
  void a_row_that_would_now_change_something_else_comes_back_with_what_it_would_change() {
    takeIn("roll.csv", ROLL, MAY);
    takeIn("offers.csv", OFFERS, MAY);
    var plan = receive("later.csv", bytes(OFFERS.replace("07/09/2026", "08/09/2026")), JUNE);
    takeIn("between.csv", OFFERS.replace("07/09/2026", "09/09/2026"), JUNE.plusSeconds(60));
    imports.approve(
        imports.desk(HERE, new Campaign(2026), JUNE.plusSeconds(120)), plan.id(), "tester");
    var first = imports.lines(HERE, plan.id(), LineQuery.ALL).getFirst();
    assertThat(first.action()).isEqualTo(PlannedLine.LOOK_AGAIN);
    assertThat(first.changes())
        .contains(new Difference("start date", "9 September 2026", "8 September 2026"));
  }

  @Test
  void who_is_missing_from_a_schools_roll_is_named() {
    takeIn("roll.csv", ROLL, MAY);
    var shorter = ROLL.replaceFirst("(?m)^A2.*\n", "");
    var plan = receive("roll june.csv", bytes(shorter), JUNE);
    assertThat(imports.missing(HERE, plan.id())).hasSize(1);
  }

  @Test
  void of_a_year_that_a_roll_does_not_list_nobody_is_missing_from_it() {
    takeIn("roll.csv", ROLL + "A9,,Cal,Older,14/02/2009,ST16 2LK,8604001,C,\n", MAY);
    var plan = receive("roll june.csv", bytes(ROLL), JUNE);
    assertThat(imports.missing(HERE, plan.id())).isEmpty();
  }

  private ImportFile receive(String name, byte[] content, Instant at) {
    return imports.receive(imports.desk(HERE, new Campaign(2026), at), name, content, "tester");
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
