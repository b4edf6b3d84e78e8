package onward.activity;

import java.time.LocalDate;
import onward.calendar.London;
import onward.facts.Known;
import org.jspecify.annotations.Nullable;

/**
 * What someone was doing over a time, whether an activity or an enrolment told us.
 *
 * @param end the last day of it, null while it goes on
 * @param confirmedOn the last day somebody confirmed it
 * @param learntOn the day we were told
 * @param table the fact table it comes from
 * @param fact its number there
 */
public record Spell(
    ActivityCode code,
    String provider,
    String course,
    @Nullable CourseKind courseKind,
    @Nullable LocalDate start,
    @Nullable LocalDate expectedEnd,
    @Nullable LocalDate end,
    LocalDate confirmedOn,
    @Nullable LocalDate reviewDate,
    boolean wantsToReturn,
    LocalDate learntOn,
    String table,
    long fact) {

  static Spell of(Known<Activity> known, ActivityCode code) {
    var activity = known.fact();
    var learntOn = London.day(known.learnt());
    return new Spell(
        code,
        activity.provider(),
        activity.course(),
        activity.courseKind(),
        activity.startDate(),
        activity.expectedEnd(),
        activity.endDate(),
        activity.verifiedOn() != null ? activity.verifiedOn() : learntOn,
        activity.reviewDate(),
        Boolean.TRUE.equals(activity.wantsToReturn()),
        learntOn,
        "activity",
        known.id());
  }

  static Spell of(Known<Enrolment> known) {
    var enrolment = known.fact();
    var learntOn = London.day(known.learnt());
    return new Spell(
        enrolment.apprenticeship() ? ActivityCode.APPRENTICESHIP : ActivityCode.FURTHER_EDUCATION,
        enrolment.provider(),
        enrolment.course(),
        enrolment.courseKind(),
        enrolment.startDate(),
        enrolment.plannedEnd(),
        lastDay(enrolment, learntOn),
        learntOn,
        null,
        false,
        learntOn,
        "enrolment",
        known.id());
  }

  /** A place completed or given up on an unknown day was over by the day the list came. */
  private static @Nullable LocalDate lastDay(Enrolment enrolment, LocalDate learntOn) {
    if (enrolment.actualEnd() != null) {
      return enrolment.actualEnd();
    }
    boolean over =
        enrolment.completion() == Completion.WITHDRAWN
            || enrolment.completion() == Completion.COMPLETED;
    return over ? learntOn.minusDays(1) : null;
  }

  public boolean enrolment() {
    return table.equals("enrolment");
  }

  /** The first day of it; where none was said, the day it was confirmed or told. */
  public LocalDate begun() {
    return start != null ? start : confirmedOn.isBefore(learntOn) ? confirmedOn : learntOn;
  }

  /** Whether it was going on that day: begun by then, its last day not passed. */
  public boolean on(LocalDate day) {
    return !begun().isAfter(day) && (end == null || !end.isBefore(day));
  }

  Spell endedBy(LocalDate lastDay) {
    if (end != null && !end.isAfter(lastDay)) {
      return this;
    }
    return new Spell(
        code,
        provider,
        course,
        courseKind,
        start,
        expectedEnd,
        lastDay,
        confirmedOn,
        reviewDate,
        wantsToReturn,
        learntOn,
        table,
        fact);
  }
}
