package onward.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onward.facts.PersonId;
import onward.monitoring.ActivityTableRule.Line;
import onward.submissions.SentRow;
import org.junit.jupiter.api.Test;

class ActivityTableRuleTest {
  private static final Line ALL = new Line(Age.BOTH, Characteristic.TOTAL);

  @Test
  void neet_and_not_known_are_counted_of_sixteen_and_seventeen_custody_apart() {
    var counts =
        ActivityTableRule.count(
            List.of(
                row("230", 12, false),
                row("619", 12, false),
                row("540", 13, false),
                row("810", 13, false),
                row("710", 13, false),
                row("619", 14, false),
                row("110", 11, false)));

    assertThat(counts.get(ALL)).isEqualTo(count(4, 2, 1));
    assertThat(counts.get(new Line(Age.SIXTEEN, Characteristic.TOTAL))).isEqualTo(count(2, 1, 0));
  }

  @Test
  void what_has_lapsed_is_not_known_and_no_longer_anything_else() {
    var counts = ActivityTableRule.count(List.of(row("230", 12, true), row("330", 12, false)));

    assertThat(counts.get(ALL)).isEqualTo(count(2, 0, 1));
  }

  @Test
  void the_mean_is_of_three_months_and_unrounded() {
    var mean =
        ActivityTableRule.mean(
            List.of(
                Map.of(ALL, count(100, 3, 1)),
                Map.of(ALL, count(100, 4, 1)),
                Map.of(ALL, count(101, 3, 2))));

    var all = Objects.requireNonNull(mean.get(ALL));
    assertThat(all.neet()).isEqualByComparingTo("3.333333333");
    assertThat(all.cohort()).isEqualByComparingTo("100.333333333");
    assertThat(all.togetherShare()).isEqualByComparingTo("4.651162790");
  }

  @Test
  void a_month_that_is_missing_is_not_nought() {
    assertThat(
            ActivityTableRule.mean(
                List.of(Map.of(ALL, count(100, 3, 1)), Map.of(), Map.of(ALL, count(100, 3, 1)))))
        .isEmpty();
  }

  @Test
  void participation_goes_by_type_and_leaves_out_what_is_none() {
    var held =
        ActivityTableRule.participation(
            List.of(
                row("210", 12, false),
                row("310", 12, false),
                row("450", 13, false),
                row("250", 13, false),
                row("320", 13, false),
                row("430", 13, false),
                row("530", 13, false),
                row("260", 13, false),
                row("230", 13, true)));

    assertThat(held.cohort()).isEqualTo(9);
    assertThat(held.total()).isEqualTo(6);
    assertThat(held.types()).hasSize(6).allSatisfy((_, people) -> assertThat(people).isEqualTo(1));
  }

  @Test
  void more_than_all_is_shown_as_more_than_all() {
    assertThat(Share.of(105, 100)).isEqualByComparingTo("105");
    assertThat(Share.of(1, 0)).isNull();
  }

  private static ActivityCount count(int cohort, int neet, int notKnown) {
    return new ActivityCount(
        BigDecimal.valueOf(cohort), BigDecimal.valueOf(neet), BigDecimal.valueOf(notKnown));
  }

  private static SentRow row(String activity, int yearGroup, boolean lapsed) {
    return new SentRow(
        new PersonId(1),
        "R1",
        "P",
        yearGroup,
        activity,
        lapsed,
        "",
        "F",
        "WBRI",
        false,
        false,
        List.of());
  }
}
