package onward.monitoring;

import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onward.calendar.YearGroup;
import onward.facts.PersonId;
import onward.guarantee.Decision;
import onward.guarantee.GuaranteeStatus;
import onward.guarantee.Standing;
import onward.monitoring.Summary.SummaryLine;
import org.junit.jupiter.api.Test;

/** The published percentages (Annex 4). */
class SummaryTest {
  private static Standing standing(long person, YearGroup cohort, GuaranteeStatus status) {
    return new Standing(
        new PersonId(person),
        cohort,
        new Decision(status, "", List.of(), "", false, List.of()),
        LocalDate.of(2026, 9, 30));
  }

  /** Seven people, one a status: sevenths never come out even. */
  private static List<Standing> seven() {
    var standings = new ArrayList<Standing>();
    for (int i = 0; i < 7; i++) {
      standings.add(standing(i + 1, YearGroup.YEAR_11, GuaranteeStatus.values()[i + 3]));
    }
    return standings;
  }

  @Test
  void there_is_a_line_for_every_code_of_both_cohorts_noughts_too() {
    var lines = Summary.of(List.of());
    assertThat(lines).hasSize(2 * GuaranteeStatus.values().length);
    for (var cohort : YearGroup.values()) {
      assertThat(lines.stream().filter(line -> line.cohort() == cohort).map(SummaryLine::status))
          .containsExactly(GuaranteeStatus.values());
    }
    assertThat(lines)
        .allSatisfy(line -> {
          assertThat(line.count()).isZero();
          assertThat(line.percent()).isEqualTo(new BigDecimal("0.000000000"));
        });
  }

  @Test
  void a_seventh_has_nine_decimals() {
    assertThat(Summary.of(seven()))
        .contains(
            new SummaryLine(
                YearGroup.YEAR_11,
                GuaranteeStatus.FOUND_EMPLOYMENT,
                1,
                new BigDecimal("14.285714286")));
  }

  @Test
  void the_groups_of_a_cohort_add_to_a_hundred_but_for_the_rounding_of_the_ninth_decimal() {
    var groups =
        Summary.of(seven()).stream()
            .filter(line -> line.cohort() == YearGroup.YEAR_11)
            .collect(
                java.util.stream.Collectors.groupingBy(
                    line -> line.status().group(),
                    reducing(BigDecimal.ZERO, SummaryLine::percent, BigDecimal::add)));
    assertThat(groups).hasSize(4);
    assertThat(groups.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isCloseTo(
            BigDecimal.valueOf(100),
            org.assertj.core.api.Assertions.within(new BigDecimal("0.000000007")));
  }

  @Test
  void the_cohorts_are_counted_each_by_itself() {
    var lines =
        Summary.of(
            List.of(
                standing(1, YearGroup.YEAR_11, GuaranteeStatus.OFFER),
                standing(2, YearGroup.YEAR_12, GuaranteeStatus.OFFER),
                standing(3, YearGroup.YEAR_12, GuaranteeStatus.MOVED_AWAY)));
    var offers =
        lines.stream()
            .filter(line -> line.status() == GuaranteeStatus.OFFER)
            .collect(toMap(SummaryLine::cohort, line -> line.count() + " " + line.percent()));
    assertThat(offers)
        .containsEntry(YearGroup.YEAR_11, "1 100.000000000")
        .containsEntry(YearGroup.YEAR_12, "1 50.000000000");
  }
}
