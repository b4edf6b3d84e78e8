package onward.submissions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onward.Inside;
import onward.OnwardTest;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.cohort.RollSpell;
import onward.cohort.Rolls;
import onward.facts.AuthorityCode;
import onward.facts.Entry;
import onward.facts.Facts;
import onward.facts.Sources;
import onward.people.Details;
import onward.people.MadeDetails;
import onward.people.People;
import onward.returns.CheckProblem;
import onward.returns.Checks;
import onward.returns.PreparedReturn;
import onward.returns.Returns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Returns prepared from, and kept in, the real database. */
@OnwardTest
@Inside("973")
@Transactional
class SubmissionsTest {
  private static final AuthorityCode OURS = new AuthorityCode("973");
  private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
  private static final LocalDate KNOWN = LocalDate.of(2026, 6, 8);
  private static final Instant NOON = noon(KNOWN);

  @Autowired Returns returns;
  @Autowired Submissions submissions;
  @Autowired Sources sources;
  @Autowired People people;
  @Autowired Rolls rolls;

  @BeforeEach
  void two_pupils_of_whom_one_has_no_surname() {
    var two = people.numbers(2);
    var roll = sources.open(OURS, "roll.csv", "test", noon(LocalDate.of(2026, 5, 20)));
    people.add(
        roll,
        List.of(
            new Entry<>(two.get(0), details("R1", "Patel"), 2),
            new Entry<>(two.get(1), details("R2", ""), 3)));
    var spell = new RollSpell("9734001", null, LocalDate.of(2025, 9, 1), null, null);
    rolls.record(roll, two.stream().map(one -> new Entry<>(one, spell, 2)).toList());
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(London.ZONE).toInstant();
  }

  private static Details details(String reference, String surname) {
    return MadeDetails.of(reference, "Asha", surname, LocalDate.of(2010, 2, 14))
        .withNeeds("", "N", List.of(), 3);
  }

  private PreparedReturn prepared(LocalDate day) {
    return returns.prepare(OURS, new Campaign(2026), day, KNOWN, List.of(), "");
  }

  @Test
  void what_is_kept_comes_out_as_it_was_prepared() {
    var prepared = prepared(MAY);
    var kept = submissions.keep(prepared, "Asha", NOON);

    assertThat(kept)
        .returns(MAY, Submission::periodEnd)
        .returns(KNOWN, Submission::asKnownOn)
        .returns(NOON, Submission::preparedAt)
        .returns("Asha", Submission::preparedBy)
        .returns(2, Submission::records);
    assertThat(kept.sha256()).matches("[0-9a-f]{64}");
    assertThat((long) kept.priority1()).isEqualTo(prepared.problems(1));
    assertThat(submissions.problems(OURS, kept.id())).isEqualTo(prepared.problems());
    assertThat(prepared.problems())
        .extracting(problem -> problem.personReference() + " " + problem.code())
        .contains("R2 3")
        .doesNotContain("R1 3");
    var xml = new ByteArrayOutputStream();
    prepared.writeXml(xml);
    assertThat(submissions.file(OURS, kept.id())).isEqualTo(xml.toByteArray());
    assertThat(xml.toString(UTF_8)).contains("<FamilyName>Patel</FamilyName>");
  }

  @Test
  void the_file_read_back_has_the_problems_that_were_found_in_preparing_it() {
    var prepared = prepared(MAY);
    var kept = submissions.keep(prepared, "Asha", NOON);
    var again = new ArrayList<CheckProblem>();
    new Checks(new onward.partners.Authorities())
        .file(new ByteArrayInputStream(submissions.file(OURS, kept.id())), MAY, again::add);
    assertThat(again)
        .extracting(CheckProblem::code)
        .containsExactlyElementsOf(prepared.problems().stream().map(CheckProblem::code).toList());
  }

  @Test
  void the_last_prepared_stands_and_all_are_kept_latest_month_first() {
    var april = LocalDate.of(2026, 4, 30);
    submissions.keep(prepared(april), "Asha", NOON);
    submissions.keep(prepared(MAY), "Asha", NOON);
    var second = submissions.keep(prepared(MAY), "Chidi", NOON.plusSeconds(60));
    assertThat(submissions.latest(OURS, MAY)).contains(second);
    assertThat(submissions.all(OURS))
        .extracting(kept -> kept.periodEnd() + " " + kept.preparedBy())
        .containsExactly("2026-05-31 Chidi", "2026-05-31 Asha", "2026-04-30 Asha");
    assertThat(submissions.latest(new AuthorityCode("974"), MAY)).isEmpty();
    assertThat(submissions.problems(new AuthorityCode("974"), second.id())).isEmpty();
  }

  @Test
  void a_return_is_checked_signed_and_sent_and_then_stays_as_it_is() {
    var kept = submissions.keep(prepared(MAY), "Asha", NOON);
    assertThat(kept.state()).isEqualTo(State.PREPARED);
    assertThat(refused(kept, State.SENT, "", "")).contains("cannot be sent now");
    assertThat(refused(kept, State.CHECKED, "", "")).contains("Serious problems are left");
    assertThat(moved(kept, State.CHECKED, "", "the census is awaited").state())
        .isEqualTo(State.CHECKED);
    assertThat(refused(kept, State.SIGNED, " ", "")).contains("name");
    assertThat(moved(kept, State.SIGNED, "Jo Cooper", "").state()).isEqualTo(State.SIGNED);
    assertThat(moved(kept, State.SENT, "", "").state()).isEqualTo(State.SENT);
    assertThat(MoveRule.from(State.SENT)).isEmpty();
    assertThat(submissions.steps(OURS, kept.id()))
        .extracting(step -> step.state() + " " + step.by() + " " + step.name() + step.reason())
        .containsExactly(
            "CHECKED Asha the census is awaited", "SIGNED Asha Jo Cooper", "SENT Asha ");
  }

  @Test
  void a_corrected_one_stands_beside_the_one_that_was_sent() {
    var first = submissions.keep(prepared(MAY), "Asha", NOON);
    moved(first, State.CHECKED, "", "as it is");
    moved(first, State.SIGNED, "Jo Cooper", "");
    moved(first, State.SENT, "", "");
    var second = submissions.keep(prepared(MAY), "Asha", NOON.plusSeconds(60));

    assertThat(submissions.of(OURS, MAY))
        .extracting(Submission::id, Submission::state)
        .containsExactly(tuple(second.id(), State.PREPARED), tuple(first.id(), State.SENT));
    assertThat(submissions.file(OURS, first.id())).isNotEmpty();
  }

  @Test
  void made_again_from_the_same_knowledge_it_is_the_same_to_the_byte() {
    var kept = submissions.keep(prepared(MAY), "Asha", NOON);
    assertThat(submissions.same(kept, prepared(MAY))).isTrue();

    var later = sources.open(OURS, "roll.csv", "test", noon(KNOWN.plusDays(1)));
    var person = submissions.rows(OURS, kept.id()).getFirst().person();
    people.record(later, List.of(new Entry<>(person, details("R1", "Patel-Jones"), 2)));
    assertThat(submissions.same(kept, prepared(MAY))).as("what came later").isTrue();
    assertThat(
            submissions.same(
                kept,
                returns.prepare(OURS, new Campaign(2026), MAY, KNOWN.plusDays(1), List.of(), "")))
        .isFalse();
  }

  @Test
  void what_came_later_on_the_day_it_was_made_does_not_change_it() {
    var kept = submissions.keep(Facts.learntBy(NOON, () -> prepared(MAY)), "Asha", NOON);
    var source = sources.open(OURS, "roll.csv", "test", NOON.plusSeconds(1));
    var person = submissions.rows(OURS, kept.id()).getFirst().person();
    people.record(source, List.of(new Entry<>(person, details("R1", "Patel-Jones"), 2)));

    assertThat(submissions.same(kept, prepared(MAY))).as("by the end of the day").isFalse();
    var then = Facts.learntBy(kept.preparedAt(), () -> prepared(MAY));
    assertThat(submissions.same(kept, then)).isTrue();
  }

  @Test
  void every_row_is_kept_with_what_tables_ask() {
    var kept = submissions.keep(prepared(MAY), "Asha", NOON);
    assertThat(submissions.rows(OURS, kept.id()))
        .extracting(SentRow::reference, SentRow::yearGroup, SentRow::activity, SentRow::sex)
        .containsExactly(tuple("R1", 11, "110", "F"), tuple("R2", 11, "110", "F"));
  }

  private Submission moved(Submission held, State to, String name, String reason) {
    return switch (submissions.move(OURS, held.id(), to, "Asha", name, reason, NOON)) {
      case Moved.Done done -> done.submission();
      case Moved.Refused refused -> throw new AssertionError(refused.why());
    };
  }

  private String refused(Submission held, State to, String name, String reason) {
    return switch (submissions.move(OURS, held.id(), to, "Asha", name, reason, NOON)) {
      case Moved.Done _ -> "";
      case Moved.Refused refused -> refused.why();
    };
  }
}
