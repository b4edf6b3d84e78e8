package onward.activity;

import java.time.LocalDate;
import onward.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A place taken up: a line of a college's or sixth form's list, or of an ILR.
 *
 * @param provider the register's key, or the name as given
 * @param plannedEnd null = not known
 * @param actualEnd the day it ended; null while it goes on
 * @param completion null is taken as continuing
 * @param apprenticeship whether the programme is an apprenticeship (activity 310)
 */
public record Enrolment(
    String provider,
    String course,
    @Nullable CourseKind courseKind,
    String level,
    @Nullable LocalDate startDate,
    @Nullable LocalDate plannedEnd,
    @Nullable LocalDate actualEnd,
    @Nullable Completion completion,
    boolean apprenticeship)
    implements Fact {

  @Override
  public String key() {
    return provider + "|" + course + "|" + (startDate == null ? "" : startDate);
  }
}
