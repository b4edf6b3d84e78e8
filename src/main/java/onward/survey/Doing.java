package onward.survey;

import java.time.LocalDate;
import onward.activity.ActivityCode;
import onward.activity.Spell;
import onward.facts.Known;
import onward.facts.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * What someone was doing on a day, as far as we were told.
 *
 * @param provider the register's key, or the name as given; empty where there is none
 * @param since the day it began; null = nobody said
 * @param expectedEnd null = no end in sight
 * @param verifiedOn the day it was last confirmed, as the list said it or the day it came
 * @param reviewDate null = none
 * @param learntOn the day we were first told
 * @param line the line of the source's file, 0 where there is none
 */
public record Doing(
    ActivityCode code,
    String provider,
    @Nullable LocalDate since,
    @Nullable LocalDate expectedEnd,
    LocalDate verifiedOn,
    @Nullable LocalDate reviewDate,
    LocalDate learntOn,
    Evidence evidence,
    SourceId source,
    int line) {

  /** What kind of list told us. */
  public enum Evidence {
    ROLL("school roll"),
    ENROLMENT("enrolment"),
    ACTIVITY("activity recorded");

    private final String words;

    Evidence(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  static Doing of(
      Spell spell,
      ActivityCode code,
      @Nullable LocalDate expectedEnd,
      LocalDate firstLearnt,
      Known<?> told) {
    return new Doing(
        code,
        spell.provider(),
        spell.start(),
        expectedEnd,
        spell.confirmedOn(),
        spell.reviewDate(),
        firstLearnt,
        spell.enrolment() ? Evidence.ENROLMENT : Evidence.ACTIVITY,
        told.source(),
        told.line());
  }

  /** The day from which it counts: when it began, or when we learnt of it. */
  LocalDate from() {
    return since != null ? since : learntOn;
  }
}
