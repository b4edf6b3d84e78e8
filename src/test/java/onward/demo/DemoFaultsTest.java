package onward.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.activity.Completion;
import onward.activity.CourseKind;
import onward.applications.Outcome;
import onward.circumstances.CircumstanceKind;
import onward.contacts.Channel;
import onward.contacts.ContactOutcome;
import onward.contacts.Said;
import onward.offers.Condition;
import onward.offers.OfferKind;
import onward.offers.Place;
import onward.offers.Reply;
import onward.offers.Unsuitable;
import onward.people.Uln;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFaultsTest {
  private static final DemoPlan PLAN = DemoListsTest.plan(8000, 21, LocalDate.of(2026, 12, 31));

  @TempDir static Path dir;

  /** The faults of the rows that colleges and trainers sent. */
  private static List<String> faults() throws IOException {
    DemoLists.write(dir, PLAN);
    var faults = new ArrayList<String>();
    for (var line : Files.readAllLines(dir.resolve("truth.csv"))) {
      var cells = line.split(",", -1);
      if (cells[0].contains("college-") && !cells[0].contains("community-college")) {
        faults.add(cells[3]);
      }
    }
    return faults;
  }

  @Test
  void colleges_make_mistakes_about_as_often_as_the_recipe_says() throws IOException {
    var faults = faults();
    assertThat(faults).hasSizeGreaterThan(4000);
    assertThat(percent(faults, "typing error")).isBetween(2.5, 6.5);
    assertThat(percent(faults, "nickname")).isBetween(2.5, 7.0);
    assertThat(percent(faults, "surname changed")).isBetween(1.0, 3.5);
    assertThat(percent(faults, "names swapped")).isBetween(0.4, 2.0);
    assertThat(percent(faults, "day and month swapped")).isBetween(0.4, 2.0);
    assertThat(percent(faults, "moved postcode")).isBetween(6.0, 10.0);
    assertThat(percent(faults, "not in the cohort")).isBetween(3.5, 6.5);
    assertThat(percent(faults, "repeated row")).isBetween(0.4, 2.0);
    assertThat(percent(faults, "ULN of another person")).isBetween(0.1, 1.0);
    assertThat(faults).anyMatch(fault -> fault.contains("bad date"));
    assertThat(faults).anyMatch(fault -> fault.contains("letters in ULN"));
    assertThat(percent(faults, "")).isEqualTo(100);
  }

  private static double percent(List<String> faults, String words) {
    return 100.0 * faults.stream().filter(fault -> fault.contains(words)).count() / faults.size();
  }

  @Test
  void a_row_with_a_wrong_learner_number_carries_one_that_is_valid() {
    int wrong = 0;
    for (var list : lists("-enrolments-")) {
      wrong += (int) list.column("ULN").filter(uln -> !uln.isEmpty() && !Uln.valid(uln)).count();
    }
    assertThat(wrong).isBetween(1, 4); // the planted ones with letters, and no other
  }

  @Test
  void dates_can_be_read_but_for_the_planted_one() {
    int bad = 0;
    for (var list : lists("-offers-")) {
      bad += (int) list.column("Start date").filter(day -> day.startsWith("31/02")).count();
      list.column("Date of birth").forEach(ReadList::day);
      list.column("Offered on").forEach(ReadList::day);
    }
    assertThat(bad).isBetween(1, 8);
  }

  @Test
  void values_are_the_words_of_the_contract() {
    var closed =
        Map.ofEntries(
            Map.entry("Kind", words(Stream.of(OfferKind.values()).map(OfferKind::words))),
            Map.entry("Condition", words(Stream.of(Condition.values()).map(Condition::words))),
            Map.entry("Condition met", Set.of("yes", "no", "")),
            Map.entry("Place", words(Stream.of(Place.values()).map(Place::words))),
            Map.entry("Reply", words(Stream.of(Reply.values()).map(Reply::words))),
            Map.entry("Suitable", Set.of("yes", "no", "")),
            Map.entry(
                "Why not suitable", words(Stream.of(Unsuitable.values()).map(Unsuitable::words))),
            Map.entry("Course kind", words(Stream.of(CourseKind.values()).map(CourseKind::words))),
            Map.entry("Completion", words(Stream.of(Completion.values()).map(Completion::words))),
            Map.entry("Channel", words(Stream.of(Channel.values()).map(Channel::words))),
            Map.entry("Said", words(Stream.of(Said.values()).map(Said::words))),
            Map.entry(
                "Circumstance",
                words(Stream.of(CircumstanceKind.values()).map(CircumstanceKind::words))),
            Map.entry(
                "Outcome",
                words(
                    Stream.concat(
                        Stream.of(Outcome.values()).map(Outcome::words),
                        Stream.of(ContactOutcome.values()).map(ContactOutcome::words)))));
    int checked = 0;
    for (var list : lists("")) {
      for (var heading : list.headings()) {
        if (closed.containsKey(heading)) {
          assertThat(closed.get(heading)).as(list.fileName()).containsAll(set(list, heading));
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThan(100);
  }

  private static Set<String> words(Stream<String> words) {
    return Stream.concat(words, Stream.of("")).collect(Collectors.toSet());
  }

  private static Set<String> set(ReadList list, String heading) {
    return list.column(heading).collect(Collectors.toSet());
  }

  private static List<ReadList> lists(String part) {
    return DemoLists.year(PLAN).stream()
        .filter(list -> list.fileName().contains(part))
        .map(ReadList::of)
        .toList();
  }
}
