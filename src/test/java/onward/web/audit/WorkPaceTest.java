package onward.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import onward.audit.Audit;
import onward.audit.Door;
import onward.audit.Event;
import onward.audit.EventKind;
import onward.web.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whoever works on long lists is not slowed; whoever looks through the young people is, and told.
 */
class WorkPaceTest extends PageTest {
  private static final String WHY = "You have seen very many young people within an hour";

  private Audit audit;

  @Override
  protected String code() {
    return "572";
  }

  @BeforeEach
  void audit() {
    audit = onward().getBean(Audit.class);
  }

  @Test
  void lists_are_worked_at_full_speed_and_very_many_people_are_not_looked_through()
      throws Exception {
    saw(EventKind.DOWNLOADED, "/lists/id/answered.csv", 58_240);
    saw(EventKind.DOWNLOADED, "/lists/id/lines.csv", 40_000);
    for (int i = 0; i < 330; i++) {
      saw(EventKind.LISTED, "/lists/review/one", 40);
    }
    page("/people");
    assertThat(page("/people").text()).doesNotContain(WHY);

    saw(EventKind.DOWNLOADED, "/people.csv", 10_001);
    page("/people");
    assertThat(page("/people").text()).contains(WHY);
  }

  private void saw(EventKind kind, String what, int records) {
    var now = onward().getBean(Clock.class).instant();
    audit.record(
        new Event(
            authority().code(),
            now,
            "admin-572",
            Door.PAGE,
            kind,
            null,
            records,
            what,
            "",
            "",
            ""));
  }
}
