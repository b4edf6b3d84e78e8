package onward.guarantee;

import java.util.stream.Collectors;
import onward.caseload.PersonFacts;
import onward.contacts.AttemptsRule;
import onward.settings.Settings;

/** What is said of somebody who was tried, and not often enough to count as unable to contact. */
record AttemptsWording(Settings settings) {

  /** How often they were tried without an answer; empty where they never were. */
  String made(OnTheDay person) {
    return AttemptsRule.exhausted(person.facts().contacts(), 1, 1, person.day())
        .map(tried ->
            "Tried "
                + times(tried.attempts())
                + " without an answer, by "
                + tried.channels().stream()
                    .map(channel -> channel.words())
                    .collect(Collectors.joining(" and "))
                + "; nothing else that gives a status is recorded.")
        .orElse("");
  }

  /** What would make it "unable to contact" (Annex 4); empty where nobody has tried. */
  String more(OnTheDay person) {
    return AttemptsRule.exhausted(person.facts().contacts(), 1, 1, person.day())
        .map(_ ->
            " "
                + settings.attempts()
                + " attempts without an answer, by "
                + settings.channels()
                + " channels, would make it unable to contact (154).")
        .orElse("");
  }

  /** Whether anything is known that could have given a status. */
  static boolean anything(PersonFacts facts) {
    return !(facts.offers().isEmpty()
        && facts.applications().isEmpty()
        && facts.activities().isEmpty()
        && facts.enrolments().isEmpty()
        && facts.contacts().isEmpty()
        && facts.circumstances().isEmpty());
  }

  private static String times(int times) {
    return switch (times) {
      case 1 -> "once";
      case 2 -> "twice";
      default -> times + " times";
    };
  }
}
