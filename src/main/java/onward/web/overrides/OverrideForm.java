package onward.web.overrides;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onward.calendar.Days;
import onward.calendar.YearGroup;
import onward.guarantee.Clause;
import onward.guarantee.GuaranteeStatus;
import onward.overrides.OverrideRule;
import onward.overrides.StatusOverride;
import onward.web.govuk.ErrorLink;

/**
 * What was filled in.
 *
 * @param code national code of the status
 * @param since the first day, as 2026-06-04
 * @param until the last day, as 2026-09-30
 */
record OverrideForm(String code, String reason, String since, String until) {
  private static final int LONGEST_REASON = 500;

  /** All that is wrong with it, at once. */
  List<ErrorLink> problems(YearGroup cohort) {
    var problems = new ArrayList<ErrorLink>();
    var status = GuaranteeStatus.find(code);
    if (status.isEmpty()) {
      problems.add(new ErrorLink("Choose a status", "#code"));
    } else if (cohort == YearGroup.YEAR_11 && Clause.of(status.get()) == Clause.CONTINUING) {
      problems.add(new ErrorLink("Continuing is for Year 12 only: choose another status", "#code"));
    }
    if (reason.isBlank()) {
      problems.add(new ErrorLink("Say why the facts do not decide", "#reason"));
    } else if (reason.strip().length() > LONGEST_REASON) {
      problems.add(
          new ErrorLink("Say why in " + LONGEST_REASON + " characters or fewer", "#reason"));
    }
    var first = day(since);
    var last = day(until);
    if (first.isEmpty()) {
      problems.add(new ErrorLink("Give the first day, such as 4 6 2026", "#since"));
    }
    if (last.isEmpty()) {
      problems.add(new ErrorLink("Give the last day: no override is for ever", "#until"));
    }
    if (first.isPresent() && last.isPresent()) {
      span(first.get(), last.get()).ifPresent(problems::add);
    }
    return problems;
  }

  private static Optional<ErrorLink> span(LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      return Optional.of(new ErrorLink("The last day must not be before the first", "#until"));
    }
    return last.isAfter(first.plusMonths(OverrideRule.LONGEST_IN_MONTHS))
        ? Optional.of(
            new ErrorLink(
                "The last day must be within "
                    + OverrideRule.LONGEST_IN_MONTHS
                    + " months of the first",
                "#until"))
        : Optional.empty();
  }

  /** The fact, once there are no problems. */
  StatusOverride override(String author) {
    return new StatusOverride(
        code,
        reason.strip().replaceAll("\\s+", " ").replaceFirst("\\.$", ""),
        author,
        LocalDate.parse(since),
        LocalDate.parse(until));
  }

  private static Optional<LocalDate> day(String text) {
    return Days.read(text);
  }
}
