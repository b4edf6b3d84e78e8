package onward.quality;

import onward.calendar.YearGroup;
import onward.facts.PersonId;
import onward.guarantee.Decision.FactUsed;

/**
 * A fact that cannot be true as told, or not beside another: kept, decided by a stated rule, and
 * shown to a person.
 *
 * @param words the contradiction with its days, a sentence without its full stop
 * @param fact the fact to look at
 */
public record Contradiction(
    PersonId person, YearGroup cohort, Kind kind, String words, FactUsed fact) {

  /** The contradictions that are looked for, each with the rule that decides meanwhile. */
  public enum Kind {
    ACCEPTED_AND_WITHDRAWN(
        "An offer accepted, and withdrawn",
        "it is withdrawn from the day given; up to then it counts"),
    WITHDRAWN_BEFORE_MADE("An offer withdrawn before it was made", "it never counts"),
    DECLINED_AND_ENROLLED(
        "An offer declined, and an enrolment with its provider since",
        "the offer counts and the enrolment is what they do"),
    OUTCOME_BEFORE_APPLICATION(
        "An application with an outcome before it was made", "the outcome stands from its own day"),
    ENDS_BEFORE_START("An activity or enrolment that ends before it starts", "it is over"),
    TWO_ACTIVITIES(
        "Two current activities", "the one begun last is the current one, the other is over"),
    FUTURE_CONTACT("A contact after the day it was told", "it is no evidence before its day"),
    CIRCUMSTANCE_ENDS_BEFORE_START("A circumstance that ends before it starts", "it never holds");

    private final String words;
    private final String decided;

    Kind(String words, String decided) {
      this.words = words;
      this.decided = decided;
    }

    public String words() {
      return words;
    }

    /** What is taken to be so meanwhile, as the end of a sentence. */
    public String decided() {
      return decided;
    }
  }
}
