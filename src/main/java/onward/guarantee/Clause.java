package onward.guarantee;

import static onward.guarantee.GuaranteeStatus.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The lines of the table that gives a status (Annex 4), in order: the first that fits a person
 * wins. {@link GuaranteeRule} has a method for each.
 */
public enum Clause {
  OVERRIDDEN(
      "Decided by a person",
      "somebody gave a status against the facts, with a reason and an end; never a Year 12 status"
          + " for Year 11",
      List.of("Annex 4"),
      EnumSet.allOf(GuaranteeStatus.class)),
  CONTINUING(
      "Continuing",
      "Year 12 only. In learning on the day and expected to be after 30 September; of several"
          + " courses the one that lasts longest speaks. How long a course lasts is said below",
      List.of("para 35", "para 38", "Annex 4"),
      EnumSet.of(CONTINUING_EDUCATION, CONTINUING_EMPLOYMENT)),
  OFFER_MADE(
      "Offer made",
      "an offer that counts, by the tests below; or its proof: an enrolment or learning begun"
          + " between 1 August and the day, or a start agreed in learning that meets the duty (616)."
          + " A firm offer speaks before a conditional one, and both before a declined one",
      List.of("para 4", "para 12", "para 16", "para 17", "para 18"),
      EnumSet.of(OFFER)),
  CIRCUMSTANCES(
      "Personal circumstances",
      "homelessness, custody, illness, pregnancy or caring on the day; or the current activity is"
          + " 620, 630, 640, 650 or 710. What the roll says of someone (care leaver, parent, special"
          + " needs) never gives it: para 20 wants an offer for them",
      List.of("para 20", "para 23", "Annex 4"),
      EnumSet.of(PERSONAL_CIRCUMSTANCES)),
  AWAITING(
      "Application awaiting outcome",
      "an application made by the day whose outcome was not known on it",
      List.of("Annex 4"),
      EnumSet.of(AWAITING_OUTCOME)),
  DEVELOPMENT(
      "Personal development opportunity",
      "offered one (or Entry to Learning, an activity agreement, re-engagement) and not withdrawn;"
          + " or the current activity is 530",
      List.of("para 24", "para 25", "Annex 4"),
      EnumSet.of(PERSONAL_DEVELOPMENT)),
  EMPLOYMENT(
      "Found employment",
      "a job, or training below level 2, offered and not declined; or the current activity is 330,"
          + " 340, 350, 360 or 380. In Year 12 not for someone who wants to return to learning",
      List.of("para 23", "para 36", "Annex 4"),
      EnumSet.of(FOUND_EMPLOYMENT)),
  OTHER(
      "Other reason",
      "voluntary work (or activity 540), travelling, outside England, will not consider learning, or"
          + " another reason on the day",
      List.of("para 23", "Annex 4"),
      EnumSet.of(OTHER_REASON)),
  EVIDENCE(
      "No offer made, by the latest evidence",
      "whatever was learnt last of: an application rejected, full or on a waiting list, an offer"
          + " that does not count, or not finding a suitable course (150); spoken to without an"
          + " application, refusing to say, or withdrawing one (151); moved away (153); enough"
          + " attempts without an answer (154). On one day 153, 154, 150, 151 in that order",
      List.of("para 18", "Annex 4"),
      EnumSet.of(NO_APPROPRIATE_PROVISION, NOT_APPLIED, MOVED_AWAY, UNABLE_TO_CONTACT)),
  NOTHING(
      "Not recorded",
      "nothing of the above: blank entries default to this",
      List.of("para 32", "Annex 4"),
      EnumSet.of(NOT_YET_RECORDED));

  private final String words;
  private final String when;
  private final List<String> guidance;
  private final Set<GuaranteeStatus> statuses;

  Clause(String words, String when, List<String> guidance, Set<GuaranteeStatus> statuses) {
    this.words = words;
    this.when = when;
    this.guidance = guidance;
    this.statuses = Set.copyOf(statuses);
  }

  /** Its number in the table, from 1; nought for what a person decided. */
  public int number() {
    return ordinal();
  }

  public String words() {
    return words;
  }

  /** When it fits, in a sentence without its full stop. */
  public String when() {
    return when;
  }

  /** The paragraphs of the guidance that it can rest on. */
  public List<String> guidance() {
    return guidance;
  }

  /** The statuses that it can give. */
  public Set<GuaranteeStatus> statuses() {
    return statuses;
  }

  /** The line that gives a status from the facts. */
  public static Clause of(GuaranteeStatus status) {
    for (var clause : values()) {
      if (clause != OVERRIDDEN && clause.statuses.contains(status)) {
        return clause;
      }
    }
    throw new IllegalArgumentException("No line of the table gives " + status);
  }
}
