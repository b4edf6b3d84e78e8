package onward.monitoring;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onward.calendar.Edition;
import onward.calendar.YearGroup;
import onward.guarantee.GuaranteeStatus;
import onward.guarantee.Standing;
import onward.returns.GuaranteeCodes;
import onward.tables.CsvOut;

/** How many stand where: each cohort by the thirteen statuses, noughts too (Annex 4). */
public final class Summary {
  private static final int DECIMALS = 9;

  private Summary() {}

  /**
   * One line.
   *
   * @param percent of the cohort, nine decimals; nought where the cohort is empty
   */
  public record SummaryLine(
      YearGroup cohort, GuaranteeStatus status, long count, BigDecimal percent) {}

  /** The lines of both cohorts, in the order of the codes. */
  public static List<SummaryLine> of(List<Standing> standings) {
    var counts =
        standings.stream()
            .collect(
                groupingBy(
                    Standing::cohort, groupingBy(one -> one.decision().status(), counting())));
    var lines = new ArrayList<SummaryLine>();
    for (var cohort : YearGroup.values()) {
      var own = counts.getOrDefault(cohort, Map.of());
      long all = own.values().stream().mapToLong(Long::longValue).sum();
      for (var status : GuaranteeStatus.values()) {
        long count = own.getOrDefault(status, 0L);
        lines.add(new SummaryLine(cohort, status, count, percent(count, all)));
      }
    }
    return lines;
  }

  /** The headings of {@code summary.csv}. */
  public static String[] headings() {
    return new String[] {"Cohort", "Group", "Code", "Status", "Count", "Percent"};
  }

  /** The summary as {@code summary.csv}. The table is left open. */
  public static void write(List<SummaryLine> lines, Edition edition, CsvOut csv) {
    for (var line : lines) {
      csv.row(
          line.cohort.words(),
          line.status.group().words(),
          GuaranteeCodes.sent(line.status),
          line.status.words(edition),
          line.count,
          line.percent.toPlainString());
    }
  }

  private static BigDecimal percent(long count, long all) {
    return all == 0
        ? BigDecimal.ZERO.setScale(DECIMALS)
        : BigDecimal.valueOf(count)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP);
  }
}
