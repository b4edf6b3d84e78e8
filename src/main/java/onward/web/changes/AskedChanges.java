package onward.web.changes;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import onward.calendar.Days;
import onward.changes.Changes.Point;
import onward.facts.AuthorityCode;
import onward.guarantee.GuaranteeStatus;
import onward.web.Today;
import onward.web.govuk.ErrorLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what an address asks for. Where no day is asked for it is the usual one: last Friday, and
 * today; in place of a day that cannot be read or lies ahead too, and then the page says so. A kept
 * return stands for its day and for what was known when it was prepared.
 */
@Component
class AskedChanges {
  private final KeptReturns returns;
  private final Today today;

  AskedChanges(KeptReturns returns, Today today) {
    this.returns = returns;
    this.today = today;
  }

  ChangesFilter filter(AuthorityCode authority, ChangesAsked asked) {
    var after =
        returns
            .point(authority, asked.toReturn())
            .orElseGet(() -> point(today.day(), asked.to(), asked.toKnown()));
    var usual = after.day().with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
    var before =
        returns
            .point(authority, asked.fromReturn())
            .orElseGet(() -> point(usual, asked.from(), asked.fromKnown()));
    return new ChangesFilter(
        before,
        after,
        Objects.requireNonNullElse(asked.cohort(), ""),
        Objects.requireNonNullElse(asked.group(), ""),
        code(asked.was()),
        code(asked.now()));
  }

  /** What is wrong with the days asked for, each with its field. */
  List<ErrorLink> problems(ChangesAsked asked) {
    var problems = new ArrayList<ErrorLink>();
    problem("from", asked.from(), problems);
    problem("from-known", asked.fromKnown(), problems);
    problem("to", asked.to(), problems);
    problem("to-known", asked.toKnown(), problems);
    return problems;
  }

  private void problem(String field, @Nullable String asked, List<ErrorLink> problems) {
    var wrong = today.wrong(asked);
    if (!wrong.isEmpty()) {
      problems.add(new ErrorLink(wrong, "#" + field));
    }
  }

  private Point point(LocalDate usual, @Nullable String day, @Nullable String known) {
    var asked = day(day, usual);
    return new Point(asked, day(known, asked));
  }

  private static String code(@Nullable String asked) {
    return asked != null && (asked.equals("none") || GuaranteeStatus.find(asked).isPresent())
        ? asked
        : "";
  }

  private LocalDate day(@Nullable String asked, LocalDate otherwise) {
    return Days.read(Objects.requireNonNullElse(asked, ""))
        .filter(day -> !day.isAfter(today.day()))
        .orElse(otherwise);
  }
}
