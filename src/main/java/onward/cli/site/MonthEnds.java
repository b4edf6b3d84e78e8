package onward.cli.site;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.facts.AuthorityCode;
import onward.guarantee.Guarantees;
import org.springframework.context.ApplicationContext;

/** Works statuses out as at the days of a year that is over. */
final class MonthEnds {
  private MonthEnds() {}

  /** Statuses are kept as at each delivery and every month's end, for the year's picture. */
  static void workOut(
      ApplicationContext onward,
      AuthorityCode authority,
      Campaign campaign,
      LocalDate from,
      LocalDate to) {
    if (from.isBefore(to)) {
      workOut(onward, authority, campaign, from);
    }
    for (var end = YearMonth.from(from).atEndOfMonth();
        end.isBefore(to);
        end = YearMonth.from(end).plusMonths(1).atEndOfMonth()) {
      workOut(onward, authority, campaign, end);
    }
  }

  private static void workOut(
      ApplicationContext onward, AuthorityCode authority, Campaign campaign, LocalDate day) {
    var at = day.atTime(LocalTime.MAX).atZone(London.ZONE).toInstant();
    onward.getBean(Guarantees.class).refresh(authority, campaign, day, at);
  }
}
