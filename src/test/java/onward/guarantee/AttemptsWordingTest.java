package onward.guarantee;

import static onward.guarantee.Someone.inYear11;
import static onward.guarantee.Someone.on;
import static org.assertj.core.api.Assertions.assertThat;

import onward.activity.Completion;
import onward.circumstances.CircumstanceKind;
import onward.contacts.Channel;
import onward.contacts.ContactOutcome;
import org.junit.jupiter.api.Test;

/** What is said of whom nothing gives a status: tried how often, or told of what that has ended. */
class AttemptsWordingTest {
  private static final String JUNE = "2026-06-30";
  private static final String ENDED =
      "Nothing that gives a status on this day is recorded: what is known has ended, or says too"
          + " little.";
  private static final String NOTHING = "No offer, application, activity or contact is recorded.";

  private static Someone tried(String... days) {
    var person = inYear11();
    for (int i = 0; i < days.length; i++) {
      var channel = i % 2 == 0 ? Channel.PHONE : Channel.LETTER;
      person.contacted(days[i], channel, ContactOutcome.NO_REPLY);
    }
    return person;
  }

  @Test
  void annex_4_too_few_attempts_are_counted_and_it_is_said_how_many_are_needed() {
    var once = on(JUNE, tried("2026-06-02"));
    assertThat(once.status().code()).isEqualTo("159");
    assertThat(once.because())
        .isEqualTo(
            "Tried once without an answer, by "
                + Channel.PHONE.words()
                + "; nothing else that gives a status is recorded.");
    assertThat(once.next())
        .endsWith(
            " 3 attempts without an answer, by 2 channels, would make it unable to contact (154).");

    assertThat(on(JUNE, tried("2026-06-02", "2026-06-09")).because())
        .startsWith(
            "Tried twice without an answer, by "
                + Channel.PHONE.words()
                + " and "
                + Channel.LETTER.words());
    var thrice =
        inYear11()
            .contacted("2026-06-01", Channel.PHONE, ContactOutcome.NO_REPLY)
            .contacted("2026-06-02", Channel.PHONE, ContactOutcome.NO_REPLY)
            .contacted("2026-06-03", Channel.PHONE, ContactOutcome.NO_REPLY);
    assertThat(on(JUNE, thrice).because())
        .as("three, by one channel only")
        .startsWith("Tried 3 times without an answer, by " + Channel.PHONE.words() + ";");
  }

  @Test
  void para_32_whoever_nobody_tried_and_nobody_told_of_has_nothing_recorded() {
    var nobody = on(JUNE, inYear11());
    assertThat(nobody.because()).isEqualTo(NOTHING);
    assertThat(nobody.next()).doesNotContain("unable to contact");
  }

  @Test
  void para_32_what_has_ended_or_says_too_little_is_not_called_nothing() {
    var worked = inYear11().doing("330", "2026-01-10", "", "2026-02-20", null, false);
    assertThat(on(JUNE, worked).because()).isEqualTo(ENDED);

    var gaveUp =
        inYear11().enrolled(null, "2026-01-10", "", "2026-02-20", Completion.WITHDRAWN, false);
    assertThat(on(JUNE, gaveUp).because()).isEqualTo(ENDED);

    var wasIll = inYear11().circumstance(CircumstanceKind.ILLNESS, "2026-01-10", "2026-02-20");
    assertThat(on(JUNE, wasIll).because()).isEqualTo(ENDED);
  }

  @Test
  void what_begins_after_the_day_is_nothing_yet() {
    var later =
        inYear11()
            .doing("330", "2026-07-10", "", "2026-08-20", null, false)
            .circumstance(CircumstanceKind.ILLNESS, "2026-07-10", "2026-08-20");
    assertThat(on(JUNE, later).because()).isEqualTo(NOTHING);
  }
}
