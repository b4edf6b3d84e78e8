package onward.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import onward.Inside;
import onward.OnwardTest;
import onward.activity.Enrolment;
import onward.activity.Enrolments;
import onward.calendar.London;
import onward.cohort.LeftBecause;
import onward.cohort.RollSpell;
import onward.cohort.Rolls;
import onward.facts.AuthorityCode;
import onward.facts.Entry;
import onward.facts.PersonId;
import onward.facts.Source;
import onward.facts.Sources;
import onward.nccis.ReturnRecord;
import onward.nccis.Tag;
import onward.people.Details;
import onward.people.MadeDetails;
import onward.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Months prepared again with what was learnt later, and what confirming leaves as it was. */
@OnwardTest
@Inside("978")
@Transactional
class PreparedAgainTest {
  private static final AuthorityCode OURS = new AuthorityCode("978");

  @Autowired Returns returns;
  @Autowired Confirmations confirmations;
  @Autowired Sources sources;
  @Autowired People people;
  @Autowired Rolls rolls;
  @Autowired Enrolments enrolments;

  private PersonId asha;

  @BeforeEach
  void asha_is_a_pupil_of_year_11() {
    asha = people.numbers(1).getFirst();
    var roll = told("2026-05-20");
    people.add(roll, List.of(new Entry<>(asha, details(""), 2)));
    roll(roll, new RollSpell("9784001", null, LocalDate.of(2025, 9, 1), null, null));
  }

  private static Details details(String home) {
    return MadeDetails.livingIn(home, "R1", "Asha", "Patel", LocalDate.of(2010, 2, 14));
  }

  private Source told(String day) {
    Instant at = LocalDate.parse(day).atTime(12, 0).atZone(London.ZONE).toInstant();
    return sources.open(OURS, "list " + day, "test", at);
  }

  private void roll(Source source, RollSpell spell) {
    rolls.record(source, List.of(new Entry<>(asha, spell, 2)));
  }

  private PreparedReturn prepared(String month, String knownOn) {
    return returns.month(OURS, YearMonth.parse(month), LocalDate.parse(knownOn), "");
  }

  private String status(String month, String knownOn) {
    return prepared(month, knownOn).records().stream()
        .map(record -> record.text(Tag.COHORT_STATUS))
        .findFirst()
        .orElse("");
  }

  private ReturnRecord sent(String month, String knownOn) {
    return prepared(month, knownOn).records().getFirst();
  }

  @Test
  void a_transfer_is_sent_in_the_month_it_was_learnt_and_in_no_other_however_late_prepared() {
    people.record(told("2027-02-10"), List.of(new Entry<>(asha, details("861"), 2)));
    assertThat(status("2026-12", "2027-06-01")).isEqualTo("P");
    assertThat(status("2027-01", "2027-06-01")).isEqualTo("P");
    assertThat(status("2027-02", "2027-06-01")).isEqualTo("T");
    assertThat(status("2027-03", "2027-06-01")).isEmpty();
  }

  @Test
  void who_came_later_is_in_no_earlier_month() {
    var came = people.numbers(1).getFirst();
    var source = told("2026-09-18");
    var born = LocalDate.of(2009, 11, 2);
    people.add(source, List.of(new Entry<>(came, MadeDetails.of("R2", "Zofia", "Nowak", born), 2)));
    var roll = new RollSpell("9784001", null, LocalDate.of(2026, 9, 6), null, null);
    rolls.record(source, List.of(new Entry<>(came, roll, 2)));
    assertThat(prepared("2026-08", "2026-11-20").records()).hasSize(1);
    assertThat(prepared("2026-09", "2026-11-20").records()).hasSize(2);
  }

  @Test
  void who_moved_nobody_knows_where_is_named_beside_the_return() {
    roll(
        told("2027-02-10"),
        new RollSpell("9784001", null, null, LocalDate.of(2027, 2, 3), LeftBecause.MOVED));
    var february = prepared("2027-02", "2027-03-05");
    assertThat(february.records()).isEmpty();
    assertThat(february.crossings())
        .extracting(crossing -> crossing.reference() + ": " + crossing.why())
        .contains("R1: moved away, and the new authority is not known");
  }

  @Test
  void confirming_a_place_changes_the_day_it_was_verified_and_nothing_else() {
    var start = LocalDate.of(2026, 9, 3);
    enrolments.record(
        told("2026-09-18"),
        List.of(
            new Entry<>(
                asha,
                new Enrolment("9784001", "A levels", null, "3", start, null, null, null, false),
                2)));
    var before = sent("2026-11", "2026-12-01");
    var seenOn = LocalDate.of(2026, 10, 16);
    var possible = confirmations.possible(OURS, List.of(asha), seenOn);
    assertThat(possible).hasSize(1);
    confirmations.confirm(
        OURS,
        possible,
        "northgate-enrolments.csv",
        "test",
        LocalDate.of(2026, 11, 20).atTime(9, 0).atZone(London.ZONE).toInstant());

    var after = sent("2026-11", "2026-12-01");
    assertThat(before.text(Tag.ACTIVITY_CODE)).as("a sixth form").isEqualTo("210");
    assertThat(after.text(Tag.DATE_VERIFIED)).isEqualTo("2026-10-16");
    for (var tag : Tag.values()) {
      if (tag != Tag.DATE_VERIFIED) {
        assertThat(after.text(tag)).as(tag.path()).isEqualTo(before.text(tag));
      }
    }
  }
}
