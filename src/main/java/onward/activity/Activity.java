package onward.activity;

import java.time.LocalDate;
import onward.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A spell of what someone is doing.
 *
 * @param code the national activity code, three digits
 * @param provider the register's key, or the name as given
 * @param courseKind null = other or not said
 * @param verifiedOn the day it was last confirmed
 * @param wantsToReturn whether someone in a job wants to return to learning (para 36)
 */
public record Activity(
    String code,
    String provider,
    String course,
    @Nullable CourseKind courseKind,
    String level,
    @Nullable LocalDate startDate,
    @Nullable LocalDate expectedEnd,
    @Nullable LocalDate endDate,
    @Nullable LocalDate verifiedOn,
    @Nullable LocalDate reviewDate,
    @Nullable Boolean wantsToReturn)
    implements Fact {

  @Override
  public String key() {
    return code + "|" + provider + "|" + course + "|" + (startDate == null ? "" : startDate);
  }
}
