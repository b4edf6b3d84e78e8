package onward.web.changes;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import onward.access.Account;
import onward.changes.Changes.Point;
import onward.guarantee.GuaranteeStatus;
import onward.web.Pages;
import onward.web.Today;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Why the figures differ. */
@Controller
class ChangesController {
  private final Pages pages;
  private final ChangesPages changes;
  private final Today today;

  ChangesController(Pages pages, ChangesPages changes, Today today) {
    this.pages = pages;
    this.changes = changes;
    this.today = today;
  }

  /** A day that cannot be read, or lies ahead, is the usual one: last Friday, and today. */
  @GetMapping("/changes")
  View changes(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(name = "from-known", defaultValue = "") String fromKnown,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(name = "to-known", defaultValue = "") String toKnown,
      @RequestParam(defaultValue = "") String cohort,
      @RequestParam(defaultValue = "") String group,
      @RequestParam(defaultValue = "") String was,
      @RequestParam(defaultValue = "") String now,
      @RequestParam(defaultValue = "1") int page) {
    var after = today.or(to);
    var before = day(from, after.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)));
    var filter =
        new ChangesFilter(
            new Point(before, day(fromKnown, before)),
            new Point(after, day(toKnown, after)),
            cohort,
            group,
            code(was),
            code(now));
    return pages.show("changes/changes", changes.of(account.authority(), filter, page));
  }

  private static String code(String asked) {
    return asked.equals("none") || GuaranteeStatus.find(asked).isPresent() ? asked : "";
  }

  private LocalDate day(String asked, LocalDate otherwise) {
    try {
      var day = LocalDate.parse(asked);
      return day.isAfter(today.day()) ? otherwise : day;
    } catch (DateTimeParseException _) {
      return otherwise;
    }
  }
}
