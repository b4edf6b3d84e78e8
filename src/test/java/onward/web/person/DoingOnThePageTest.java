package onward.web.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import onward.activity.Activities;
import onward.activity.Activity;
import onward.calendar.London;
import onward.facts.Entry;
import onward.facts.Sources;
import onward.web.PageTest;
import onward.web.Words;
import org.junit.jupiter.api.Test;

/** The one activity that a return of today would say, with all that its checks look at. */
class DoingOnThePageTest extends PageTest {
  @Override
  protected String code() {
    return "868";
  }

  @Test
  void what_they_do_is_shown_with_whom_since_when_and_until_when_it_is_good() throws Exception {
    var now = onward().getBean(Clock.class).instant();
    var today = London.day(now);
    var start = today.minusMonths(14);
    var source = onward().getBean(Sources.class).open(authority().code(), "jobs.csv", "admin", now);
    onward()
        .getBean(Activities.class)
        .record(source, List.of(new Entry<>(authority().nowak(), job(start), 3)));

    var rows = page("/people/" + authority().nowak().value());
    var doing =
        Objects.requireNonNull(
            Objects.requireNonNull(rows.getElementById("doing")).nextElementSibling());
    assertThat(doing.select("dt").eachText())
        .containsExactly("Activity", "With", "Since", "Confirmed", "Good until");
    assertThat(doing.text())
        .contains("Acme Ltd", Words.day(start))
        .contains(Words.day(start.plusMonths(6)) + ": confirm it again");
    assertThat(page("/people/" + authority().okafor().value()).text())
        .contains("Nobody has told us.");
  }

  /** Full-time work without training, confirmed once on its first day. */
  private static Activity job(LocalDate start) {
    return new Activity("330", "Acme Ltd", "", null, "", start, null, null, start, null, null);
  }
}
