package onward.web.returns;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import onward.calendar.London;
import onward.facts.AuthorityCode;
import onward.facts.Facts;
import onward.returns.PreparedReturn;
import onward.returns.Returns;
import onward.submissions.Moved;
import onward.submissions.SentRow;
import onward.submissions.State;
import onward.submissions.Submission;
import onward.submissions.Submissions;
import org.springframework.stereotype.Component;

/** Works on returns with what is known now. */
@Component
class ReturnDesk {
  private final Returns returns;
  private final Submissions submissions;
  private final Clock clock;

  ReturnDesk(Returns returns, Submissions submissions, Clock clock) {
    this.returns = returns;
    this.submissions = submissions;
    this.clock = clock;
  }

  /** Whether a month has come. */
  boolean begun(YearMonth month) {
    return !month.isAfter(YearMonth.from(London.day(clock.instant())));
  }

  /** Works the month out again and keeps it beside those before. */
  void prepare(AuthorityCode authority, YearMonth month, String by) {
    var now = clock.instant();
    submissions.keep(made(authority, month, now, ""), by, now);
  }

  Moved move(AuthorityCode authority, long id, State to, String by, String name, String reason) {
    return submissions.move(authority, id, to, by, name, reason, clock.instant());
  }

  /** The rows that the month would have if it were prepared now. */
  List<SentRow> now(AuthorityCode authority, YearMonth month) {
    var prepared = made(authority, month, clock.instant(), "");
    return prepared.records().stream()
        .map(record -> SentRow.of(record, prepared.periodEnd()))
        .toList();
  }

  /** Whether the return, made again from what was known then, is the same to the byte. */
  boolean sameAgain(AuthorityCode authority, Submission held) {
    var month = YearMonth.from(held.periodEnd());
    return submissions.same(held, made(authority, month, held.preparedAt(), held.databaseId()));
  }

  private PreparedReturn made(
      AuthorityCode authority, YearMonth month, Instant at, String databaseId) {
    return Facts.learntBy(at, () -> returns.month(authority, month, London.day(at), databaseId));
  }
}
