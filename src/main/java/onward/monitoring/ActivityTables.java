package onward.monitoring;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.monitoring.ActivityTableRule.Line;
import onward.monitoring.ActivityTableRule.Participation;
import onward.submissions.SentRow;
import onward.submissions.State;
import onward.submissions.Submission;
import onward.submissions.Submissions;
import org.springframework.stereotype.Component;

/** NEET, not known and participation, from the returns that were kept. */
@Component
public class ActivityTables {
  private final Submissions submissions;

  ActivityTables(Submissions submissions) {
    this.submissions = submissions;
  }

  /**
   * A month's counts.
   *
   * @param counts empty where no return was kept for it
   */
  public record MonthCounts(LocalDate periodEnd, Map<Line, ActivityCount> counts) {}

  /** The months from one to another, each with its counts. */
  public List<MonthCounts> months(AuthorityCode authority, YearMonth first, YearMonth last) {
    return first
        .atDay(1)
        .datesUntil(last.plusMonths(1).atDay(1), Period.ofMonths(1))
        .map(YearMonth::from)
        .map(month ->
            new MonthCounts(month.atEndOfMonth(), ActivityTableRule.count(rows(authority, month))))
        .toList();
  }

  /**
   * The year's figure: the mean of December, January and February.
   *
   * @param year of the January
   * @return empty where the return of one of the months is missing
   */
  public Map<Line, ActivityCount> mean(AuthorityCode authority, int year) {
    var months =
        months(
            authority, YearMonth.of(year - 1, Month.DECEMBER), YearMonth.of(year, Month.FEBRUARY));
    return ActivityTableRule.mean(months.stream().map(MonthCounts::counts).toList());
  }

  /** Participation at the end of March; empty where no return was kept for it. */
  public Optional<Participation> participation(AuthorityCode authority, int year) {
    var rows = rows(authority, YearMonth.of(year, Month.MARCH));
    return rows.isEmpty() ? Optional.empty() : Optional.of(ActivityTableRule.participation(rows));
  }

  /** The people whom a figure counts. */
  public Set<PersonId> people(AuthorityCode authority, SentGroup group) {
    return rows(authority, group.month()).stream()
        .filter(row -> ActivityTableRule.both(row) && group.holds(row))
        .map(SentRow::person)
        .collect(Collectors.toSet());
  }

  /** What was sent for a month, or, if nothing was, what was prepared last. */
  private List<SentRow> rows(AuthorityCode authority, YearMonth month) {
    var all = submissions.of(authority, month.atEndOfMonth());
    return all.stream()
        .filter(one -> one.state() == State.SENT)
        .findFirst()
        .or(() -> all.stream().findFirst())
        .map(Submission::id)
        .map(id -> submissions.rows(authority, id))
        .orElse(List.of());
  }
}
