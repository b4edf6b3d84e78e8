package onward.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import onward.Inside;
import onward.OnwardTest;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Two lines of one list that say different things of one person: neither is hidden. */
@OnwardTest
@Inside("587")
@Transactional
class ContradictingLinesTest {
  private static final AuthorityCode HERE = new AuthorityCode("587");
  private static final Instant MAY = Instant.parse("2026-05-20T12:00:00Z");
  private static final String HEADINGS =
      "Reference,Forename,Surname,Date of birth,School,Phone,Enrolment status\n";
  private static final String ANA = "A1,Ana,Example,14/02/2010,5874001,01632 960001,\n";

  @Autowired Imports imports;

  @Test
  void of_an_offer() {
    roll(ANA);
    var offer = "A1,Ana,Example,14/02/2010,Northgate College,general qualification,Art,03/03/2026,";
    var lines =
        lines(
            "Reference,Forename,Surname,Date of birth,Provider,Kind,Course,Offered on,Start date\n"
                + offer
                + "07/09/2026\n"
                + offer
                + "08/09/2026\n");
    assertThat(lines.getFirst().problem()).doesNotContain("says otherwise");
    assertThat(lines.getLast().problem()).contains("Line 2 of this list says otherwise");
    assertThat(lines.getLast().outcome()).isEqualTo(Outcome.APPLIED);
  }

  @Test
  void of_how_to_reach_somebody() {
    var lines = roll(ANA + ANA.replace("960001", "960009"));
    assertThat(lines.getFirst().problem()).doesNotContain("says otherwise");
    assertThat(lines.getLast().problem())
        .contains("Line 2 of this list says otherwise of the same person (phone): 01632 960001.");
    assertThat(lines.getLast().outcome()).isEqualTo(Outcome.APPLIED);
  }

  @Test
  void of_where_somebody_is() {
    var lines = roll(ANA + ANA.replace("5874001", "5874002"));
    assertThat(lines.getLast().problem()).contains("(school): 5874001.");
  }

  @Test
  void what_one_of_them_leaves_empty_contradicts_nothing() {
    var lines = roll(ANA + ANA.replace("01632 960001", ""));
    assertThat(lines).noneMatch(line -> line.problem().contains("says otherwise"));
  }

  @Test
  void who_is_also_at_a_second_school_as_a_guest_contradicts_nothing() {
    var lines = roll(ANA + ANA.replace("5874001", "5874002").replace(",\n", ",S\n"));
    assertThat(lines.getLast().changes())
        .containsExactly(new Difference("also on the roll of", "", "5874002"));
    assertThat(lines).noneMatch(line -> line.problem().contains("says otherwise"));
  }

  private List<PlannedLine> roll(String rows) {
    return lines(HEADINGS + rows);
  }

  private List<PlannedLine> lines(String list) {
    var bytes = list.getBytes(StandardCharsets.UTF_8);
    var desk = imports.desk(HERE, new Campaign(2026), MAY);
    var file = imports.takeIn(desk, "list-" + list.hashCode() + ".csv", bytes, "tester");
    return imports.lines(HERE, file.id(), LineQuery.ALL);
  }
}
