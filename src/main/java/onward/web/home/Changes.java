package onward.web.home;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import onward.calendar.YearGroup;
import onward.guarantee.GuaranteeStatus;
import onward.guarantee.StatusGroup;
import onward.web.Words;

/**
 * Who came into a group of statuses and who left it since a day.
 *
 * @param known whether anybody's status was known on that day
 */
record Changes(LocalDate since, boolean known, List<HomeTable.Moved> moved) {
  /** "+42, −7"; empty where nobody moved. */
  String words(YearGroup cohort, StatusGroup group) {
    int came = people(cohort, one -> in(one.now(), group) && !in(one.was(), group));
    int went = people(cohort, one -> in(one.was(), group) && !in(one.now(), group));
    return came + went == 0 ? "" : "+" + Words.number(came) + ", −" + Words.number(went);
  }

  /** What the figures are held against; empty where nothing was known then. */
  String about(YearGroup cohort) {
    if (!known) {
      return "";
    }
    return (anybody(cohort) ? "Came and went since Friday " : "No change since Friday ")
        + Words.day(since);
  }

  /** Whether anybody of a year group moved. */
  boolean anybody(YearGroup cohort) {
    return people(cohort, _ -> true) > 0;
  }

  private int people(YearGroup cohort, Predicate<HomeTable.Moved> which) {
    return moved.stream()
        .filter(one -> one.cohort() == cohort && which.test(one))
        .mapToInt(HomeTable.Moved::people)
        .sum();
  }

  private static boolean in(String code, StatusGroup group) {
    return !code.isEmpty() && GuaranteeStatus.of(code).group() == group;
  }
}
