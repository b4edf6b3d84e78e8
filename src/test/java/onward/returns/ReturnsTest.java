package onward.returns;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onward.OnwardTest;
import onward.calendar.Campaign;
import onward.cohort.RollSpell;
import onward.cohort.Rolls;
import onward.facts.AuthorityCode;
import onward.facts.Entry;
import onward.facts.London;
import onward.facts.Sources;
import onward.people.Details;
import onward.people.People;
import onward.returns.Returns.Kept;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Returns prepared from, and kept in, the real database. */
@OnwardTest
@Transactional
class ReturnsTest {
  private static final AuthorityCode OURS = new AuthorityCode("973");
  private static final LocalDate MAY = CleanRecord.MAY;
  private static final LocalDate KNOWN = LocalDate.of(2026, 6, 8);
  private static final Instant NOON = noon(KNOWN);

  @Autowired Returns returns;
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
    return new Details(
        reference,
        "",
        "",
        "",
        "Asha",
        "",
        surname,
        "",
        "",
        LocalDate.of(2010, 2, 14),
        "F",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "N",
        List.of(),
        3,
        "");
  }

  private PreparedReturn prepared(LocalDate day) {
    return returns.prepare(OURS, new Campaign(2026), day, KNOWN, List.of(), "");
  }

  @Test
  void what_is_kept_comes_out_as_it_was_prepared() {
    var prepared = prepared(MAY);
    var kept = returns.keep(prepared, "Asha", NOON);

    assertThat(kept)
        .returns(MAY, Kept::periodEnd)
        .returns(KNOWN, Kept::asKnownOn)
        .returns(NOON, Kept::preparedAt)
        .returns("Asha", Kept::preparedBy)
        .returns(2, Kept::records);
    assertThat(kept.sha256()).matches("[0-9a-f]{64}");
    assertThat((long) kept.priority1()).isEqualTo(prepared.problems(1));
    assertThat(returns.problems(OURS, MAY)).isEqualTo(prepared.problems());
    assertThat(prepared.problems())
        .extracting(problem -> problem.personReference() + " " + problem.code())
        .contains("R2 3")
        .doesNotContain("R1 3");
    var xml = new ByteArrayOutputStream();
    prepared.writeXml(xml);
    assertThat(returns.file(OURS, kept)).isEqualTo(xml.toByteArray());
    assertThat(xml.toString(UTF_8)).contains("<FamilyName>Patel</FamilyName>");
  }

  @Test
  void the_file_read_back_has_the_problems_that_were_found_in_preparing_it() {
    var prepared = prepared(MAY);
    var kept = returns.keep(prepared, "Asha", NOON);
    var again = new ArrayList<CheckProblem>();
    new Checks(new onward.partners.Authorities())
        .file(new ByteArrayInputStream(returns.file(OURS, kept)), MAY, again::add);
    assertThat(again)
        .extracting(CheckProblem::code)
        .containsExactlyElementsOf(prepared.problems().stream().map(CheckProblem::code).toList());
  }

  @Test
  void the_last_prepared_stands_and_all_are_kept_latest_month_first() {
    var april = LocalDate.of(2026, 4, 30);
    returns.keep(prepared(april), "Asha", NOON);
    returns.keep(prepared(MAY), "Asha", NOON);
    var second = returns.keep(prepared(MAY), "Chidi", NOON.plusSeconds(60));
    assertThat(returns.latest(OURS, MAY)).contains(second);
    assertThat(returns.all(OURS))
        .extracting(kept -> kept.periodEnd() + " " + kept.preparedBy())
        .containsExactly("2026-05-31 Chidi", "2026-05-31 Asha", "2026-04-30 Asha");
    assertThat(returns.latest(new AuthorityCode("974"), MAY)).isEmpty();
    assertThat(returns.problems(new AuthorityCode("974"), MAY)).isEmpty();
  }
}
