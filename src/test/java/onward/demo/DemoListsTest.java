package onward.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoListsTest {
  private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 31);
  private static final String IDENTITY =
      "Reference,UPN,ULN,Forename,Surname,Date of birth,Postcode,";

  @TempDir Path dir;

  static DemoPlan plan(int people, long seed, LocalDate day) {
    return new DemoPlan(new AuthorityCode("860"), people, seed, new Campaign(2026), day);
  }

  @Test
  void the_same_plan_gives_the_same_bytes_and_another_seed_gives_others() {
    var once = DemoLists.year(plan(400, 7, DECEMBER));
    var again = DemoLists.year(plan(400, 7, DECEMBER));
    var other = DemoLists.year(plan(400, 8, DECEMBER));
    assertThat(again).hasSameSizeAs(once).hasSizeGreaterThan(50);
    for (int i = 0; i < once.size(); i++) {
      assertThat(again.get(i).fileName()).isEqualTo(once.get(i).fileName());
      assertThat(again.get(i).content()).isEqualTo(once.get(i).content());
    }
    assertThat(bytes(other, "council-roll-year-11-2026-03.csv"))
        .isNotEqualTo(bytes(once, "council-roll-year-11-2026-03.csv"));
  }

  @Test
  void an_earlier_day_leaves_out_what_has_not_come_and_changes_nothing_else() {
    var june = LocalDate.of(2026, 6, 30);
    var whole = DemoLists.year(plan(400, 7, DECEMBER));
    var soFar = DemoLists.year(plan(400, 7, june));
    var expected = whole.stream().filter(list -> !list.received().isAfter(june)).toList();
    assertThat(soFar).hasSameSizeAs(expected).hasSizeLessThan(whole.size());
    for (int i = 0; i < expected.size(); i++) {
      assertThat(soFar.get(i).fileName()).isEqualTo(expected.get(i).fileName());
      assertThat(soFar.get(i).content()).isEqualTo(expected.get(i).content());
    }
  }

  @Test
  void file_names_are_unique_and_days_never_run_backwards() {
    var year = DemoLists.year(plan(2000, 3, DECEMBER));
    assertThat(year).extracting(Delivery::fileName).doesNotHaveDuplicates();
    assertThat(year).extracting(Delivery::received).isSorted();
  }

  @Test
  void every_list_has_the_headings_of_the_contract() {
    var further = contract();
    var seen = new TreeMap<String, String>();
    for (var delivery : DemoLists.year(plan(2000, 3, DECEMBER))) {
      further.forEach((kind, columns) -> {
        if (delivery.fileName().contains("-" + kind + "-")) {
          var headings = new ArrayList<>(ReadList.of(delivery).headings());
          headings.removeAll(List.of("Tutor group", "Fee", "Notes"));
          assertThat(headings)
              .as(delivery.fileName())
              .containsExactlyInAnyOrder((IDENTITY + columns).split(","));
          seen.put(kind, delivery.fileName());
        }
      });
    }
    assertThat(seen.keySet()).isEqualTo(further.keySet());
  }

  @Test
  void the_truth_has_a_line_for_every_row_that_concerns_a_person() throws IOException {
    int rows = DemoLists.write(dir, plan(1000, 5, DECEMBER));
    var truth = Files.readAllLines(dir.resolve("truth.csv"));
    assertThat(truth.getFirst()).isEqualTo("File,Line,Reference,Fault");
    assertThat(truth).hasSize(rows + 1);
    var expected = new ArrayList<String>();
    for (var delivery : DemoLists.year(plan(1000, 5, DECEMBER))) {
      assertThat(Files.readAllBytes(dir.resolve(delivery.fileName())))
          .isEqualTo(delivery.content());
      var list = ReadList.of(delivery);
      if (list.headings().contains("Surname")) {
        for (int line = 2; line < list.rows().size() + 2; line++) {
          expected.add(delivery.fileName() + "," + line);
        }
      }
    }
    assertThat(truth.stream().skip(1).map(DemoListsTest::fileAndLine)).isEqualTo(expected);
  }

  @Test
  void a_tiny_authority_and_none_at_all_still_give_lists() {
    assertThat(DemoLists.year(plan(0, 1, DECEMBER))).hasSizeGreaterThan(2);
    assertThat(DemoLists.year(plan(1, 1, DECEMBER))).hasSizeGreaterThan(2);
  }

  private static String fileAndLine(String truth) {
    var cells = truth.split(",", -1);
    return cells[0] + "," + cells[1];
  }

  private static byte[] bytes(List<Delivery> year, String name) {
    return year.stream()
        .filter(delivery -> delivery.fileName().equals(name))
        .findFirst()
        .orElseThrow()
        .content();
  }

  /** The contract's columns, written out once more so that a slip in either place shows. */
  private static TreeMap<String, String> contract() {
    var further = new TreeMap<String, String>();
    further.put(
        "roll",
        "Middle names,Former surname,Preferred forename,Sex,Ethnicity,Address,Town,Email,Phone,"
            + "School,Enrolment status,Home authority,SEN provision,Characteristics,Level of need,"
            + "Previous identifier,On roll from,Left roll on,Left because");
    further.put(
        "intentions",
        "Intended destination,Provider,Course,Occupation,Offered by,Offered course,Recorded on");
    further.put("applications", "Provider,Course,Level,Applied on,Outcome,Outcome on");
    further.put(
        "offers",
        "Provider,Kind,Course,Level,Offered on,Start date,Condition,Condition met,Place,Reply,"
            + "Withdrawn on,Suitable,Why not suitable");
    further.put(
        "activities",
        "Activity,Provider,Course,Course kind,Level,Start date,Expected end date,End date,"
            + "Verified on,Review date,Wants to return to learning");
    further.put(
        "enrolments",
        "Provider,Course,Course kind,Level,Start date,Planned end date,Actual end date,Completion");
    further.put("leavers", "Provider,Left on,Reason,Destination");
    further.put("contacts", "Contacted on,Channel,Outcome,Said,By");
    further.put("circumstances", "Circumstance,From,To");
    return further;
  }
}
