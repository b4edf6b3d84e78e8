package onward.guarantee;

import java.time.LocalDate;
import java.util.stream.Collectors;
import onward.contacts.AttemptsRule;
import onward.settings.Settings;
import org.jspecify.annotations.Nullable;

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

  /** Whether anything is known by the day that could have given a status. */
  static boolean anything(OnTheDay person) {
    var facts = person.facts();
    return !person.offers().isEmpty()
        || !person.applications().isEmpty()
        || !person.contacts().isEmpty()
        || facts.activities().stream().anyMatch(one -> begun(one.fact().startDate(), person))
        || facts.enrolments().stream().anyMatch(one -> begun(one.fact().startDate(), person))
        || facts.circumstances().stream().anyMatch(one -> begun(one.fact().since(), person));
  }

  private static boolean begun(@Nullable LocalDate since, OnTheDay person) {
    return since != null && !since.isAfter(person.day());
  }

  private static String times(int times) {
    return switch (times) {
      case 1 -> "once";
      case 2 -> "twice";
      default -> times + " times";
    };
  }
}
