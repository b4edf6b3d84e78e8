package onward.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onward.facts.PersonId;
import org.junit.jupiter.api.Test;

class ComparisonRuleTest {
  @Test
  void people_go_from_where_they_were_to_where_they_are() {
    var before =
        List.of(row(1, "P", "230", "140"), row(2, "P", "619", "151"), row(3, "P", "310", "110"));
    var after =
        List.of(row(1, "P", "619", "140"), row(2, "P", "230", "110"), row(4, "P", "230", ""));

    assertThat(ComparisonRule.compare(before, after))
        .extracting(change ->
            change.kind() + ": " + change.from() + " > " + change.to() + " " + numbers(change))
        .containsExactlyInAnyOrder(
            "COHORT: Not returned before > Returned now [4]",
            "COHORT: Returned before > No longer returned [3]",
            "NEET: Not NEET > NEET [1]",
            "NEET: NEET > Not NEET [2]",
            "GUARANTEE: 151 > 110 [2]",
            "ACTIVITY: Full-time education: further education >"
                + " Seeking employment, education or training [1]",
            "ACTIVITY: Seeking employment, education or training >"
                + " Full-time education: further education [2]");
  }

  @Test
  void a_leaver_is_a_change_of_the_cohort_and_of_nothing_else() {
    var changes =
        ComparisonRule.compare(List.of(row(1, "P", "230", "110")), List.of(row(1, "T", "810", "")));

    assertThat(changes).hasSize(1);
    assertThat(changes.getFirst()).returns("P", Change::from).returns("T", Change::to);
  }

  @Test
  void the_same_again_changes_nothing() {
    var rows = List.of(row(1, "P", "230", "110"));
    assertThat(ComparisonRule.compare(rows, rows)).isEmpty();
  }

  private static List<Long> numbers(Change change) {
    return change.people().stream().map(PersonId::value).toList();
  }

  private static SentRow row(long person, String cohort, String activity, String guarantee) {
    return new SentRow(
        new PersonId(person),
        "R" + person,
        cohort,
        12,
        activity,
        false,
        guarantee,
        "F",
        "WBRI",
        false,
        false,
        List.of());
  }
}
