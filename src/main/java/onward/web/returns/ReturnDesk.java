package onward.web.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.facts.AuthorityCode;
import onward.facts.London;
import onward.guarantee.Guarantees;
import onward.returns.Returns;
import org.springframework.stereotype.Component;

/** Prepares a month's return with what is known now. */
@Component
class ReturnDesk {
  private final Returns returns;
  private final Guarantees guarantees;
  private final Clock clock;

  ReturnDesk(Returns returns, Guarantees guarantees, Clock clock) {
    this.returns = returns;
    this.guarantees = guarantees;
    this.clock = clock;
  }

  /** Works the month out again and keeps it. */
  void prepare(AuthorityCode authority, YearMonth month, String by) {
    var now = clock.instant();
    var today = London.day(now);
    var periodEnd = month.atEndOfMonth();
    var campaign = campaign(periodEnd);
    var day = today.isBefore(periodEnd) ? today : periodEnd;
    var standings = guarantees.workOut(authority, campaign, Edition.of(campaign), day, today);
    returns.keep(returns.prepare(authority, campaign, periodEnd, today, standings, ""), by, now);
  }

  /** A campaign is reported from its May to the March after. */
  static Campaign campaign(LocalDate periodEnd) {
    boolean spring = periodEnd.getMonthValue() < 4;
    return new Campaign(spring ? periodEnd.getYear() - 1 : periodEnd.getYear());
  }
}
