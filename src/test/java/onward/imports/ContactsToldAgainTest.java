package onward.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import onward.Inside;
import onward.OnwardTest;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import onward.facts.Known;
import onward.facts.Source;
import onward.facts.Sources;
import onward.people.Details;
import onward.people.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/**
 * How to reach somebody is told anew each school year, also where nothing of it changed (para 31).
 */
@OnwardTest
@Inside("584")
@Transactional
class ContactsToldAgainTest {
  private static final AuthorityCode HERE = new AuthorityCode("584");
  private static final Instant MAY = Instant.parse("2026-05-20T12:00:00Z");
  private static final Instant OCTOBER = Instant.parse("2026-10-05T12:00:00Z");
  private static final String ROLL =
      """
      Reference,Forename,Surname,Date of birth,School,Phone
      A1,Ana,Example,14/02/2010,5844001,01632 960001
      """;
  private static final String BEN = "A2,Ben,Sample,03/03/2010,5844001,\n";

  @Autowired Imports imports;
  @Autowired People people;
  @Autowired Sources sources;

  @Test
  void the_same_telephone_number_in_october_is_told_in_october() {
    bring("may.csv", ROLL, MAY);
    var october = bring("october.csv", ROLL + BEN, OCTOBER);
    var line = imports.lines(HERE, october.id(), LineQuery.ALL).getFirst();
    assertThat(line.action()).isEqualTo("changed");
    assertThat(line.changes())
        .containsExactly(
            new Difference("contact details", "last told before 1 September 2026", "told again"));
    assertThat(toldBy(ana()).day()).isEqualTo("2026-10-05");

    imports.undo(HERE, october.id(), "tester", OCTOBER.plusSeconds(60));
    assertThat(toldBy(ana()).day()).as("October's list never came").isEqualTo("2026-05-20");
    assertThat(ana().fact().phone()).isEqualTo("01632 960001");
  }

  @Test
  void once_a_school_year_is_enough() {
    bring("october.csv", ROLL, OCTOBER);
    var november = bring("november.csv", ROLL + BEN, OCTOBER.plusSeconds(3_000_000));
    assertThat(imports.lines(HERE, november.id(), LineQuery.ALL).getFirst().outcome())
        .isEqualTo(Outcome.UNCHANGED);
  }

  @Test
  void a_roll_that_says_nothing_of_how_to_reach_them_tells_nothing_of_it() {
    bring("may.csv", ROLL, MAY);
    var october = bring("october.csv", ROLL.replace("01632 960001", ""), OCTOBER);
    assertThat(imports.lines(HERE, october.id(), LineQuery.ALL).getFirst().outcome())
        .isEqualTo(Outcome.UNCHANGED);
    assertThat(toldBy(ana()).day()).isEqualTo("2026-05-20");
  }

  private Known<Details> ana() {
    return people.all(HERE, LocalDate.of(2027, 1, 1)).stream()
        .filter(known -> known.fact().forename().equals("Ana"))
        .findFirst()
        .orElseThrow();
  }

  private Source toldBy(Known<?> known) {
    return sources.find(HERE, known.source()).orElseThrow();
  }

  private ImportFile bring(String name, String list, Instant at) {
    var desk = imports.desk(HERE, new Campaign(2026), at);
    var file = imports.receive(desk, name, list.getBytes(StandardCharsets.UTF_8), "tester");
    return imports.approve(imports.desk(HERE, new Campaign(2026), at), file.id(), "tester");
  }
}
