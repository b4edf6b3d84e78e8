package onward.activity;

import static onward.activity.ActivityCode.*;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How long what we know of someone's activity stays good. The periods are data with the day from
 * which they hold, read off published sample records of 2015 and 2019; the requirement's own table
 * was not to be had, so they are to be confirmed against it before a live return.
 */
public final class CurrencyRule {
  private CurrencyRule() {}

  /** From what a period is counted. */
  enum From {
    /** The coming 31 August. */
    SCHOOL_YEAR,
    VERIFIED,
    REVIEW
  }

  /**
   * One line of the table.
   *
   * @param since the first day on which it holds
   * @param capped whether the expected end of the course ends it earlier
   */
  record Line(LocalDate since, Set<ActivityCode> codes, From from, Period period, boolean capped) {}

  private static final LocalDate FIRST = LocalDate.of(2010, Month.SEPTEMBER, 1);

  static final List<Line> TABLE =
      List.of(
          new Line(FIRST, schoolYear(), From.SCHOOL_YEAR, Period.ZERO, true),
          line(From.REVIEW, Period.ofWeeks(4), false, GAP_YEAR, CUSTODIAL_INSTITUTION),
          line(From.REVIEW, Period.ofWeeks(4), false, CUSTODY, ASYLUM_SEEKER, TEMPORARY_EMPLOYMENT),
          line(From.VERIFIED, Period.ofMonths(12), false, APPRENTICESHIP, EMPLOYMENT_WITH_STUDY),
          line(
              From.VERIFIED,
              Period.ofMonths(6),
              false,
              EMPLOYMENT_ALONE,
              EMPLOYMENT_OTHER_TRAINING),
          line(From.VERIFIED, Period.ofMonths(6), false, PART_TIME_EMPLOYMENT, SELF_EMPLOYMENT),
          line(
              From.VERIFIED,
              Period.ofMonths(6),
              false,
              SELF_EMPLOYMENT_WITH_STUDY,
              VOLUNTARY_WORK_WITH_STUDY),
          line(From.VERIFIED, Period.ofMonths(6), true, FUNDED_TRAINING, WORK_PROGRAMME),
          line(From.VERIFIED, Period.ofMonths(6), true, TRAINEESHIP, SUPPORTED_INTERNSHIP),
          // the samples say three months and six: the shorter never hides a stale record
          line(From.VERIFIED, Period.ofMonths(3), true, OTHER_TRAINING, REENGAGEMENT));

  /**
   * The day on which what we know lapses.
   *
   * @param day whose table applies, usually the end of the month returned
   * @return empty for codes that do not lapse (NEET and not known), and where the date it counts
   *     from was never given
   */
  public static Optional<LocalDate> dueToLapse(
      ActivityCode code,
      LocalDate verifiedOn,
      @Nullable LocalDate reviewDate,
      @Nullable LocalDate expectedEnd,
      LocalDate day) {
    return line(code, day)
        .flatMap(
            line -> lapse(line, verifiedOn, reviewDate).map(end -> cap(line, end, expectedEnd)));
  }

  /** Whether the knowledge has lapsed by the day; on its last day it still holds. */
  public static boolean lapsed(Optional<LocalDate> dueToLapse, LocalDate day) {
    return dueToLapse.filter(day::isAfter).isPresent();
  }

  private static Optional<Line> line(ActivityCode code, LocalDate day) {
    return TABLE.stream()
        .filter(line -> line.codes().contains(code) && !line.since().isAfter(day))
        .max((one, other) -> one.since().compareTo(other.since()));
  }

  private static Optional<LocalDate> lapse(
      Line line, LocalDate verifiedOn, @Nullable LocalDate reviewDate) {
    return switch (line.from()) {
      case SCHOOL_YEAR -> Optional.of(endOfSchoolYear(verifiedOn));
      case VERIFIED -> Optional.of(verifiedOn.plus(line.period()));
      case REVIEW -> Optional.ofNullable(reviewDate).map(review -> review.plus(line.period()));
    };
  }

  private static LocalDate cap(Line line, LocalDate end, @Nullable LocalDate expectedEnd) {
    return line.capped() && expectedEnd != null && expectedEnd.isBefore(end) ? expectedEnd : end;
  }

  private static LocalDate endOfSchoolYear(LocalDate day) {
    var august = LocalDate.of(day.getYear(), Month.AUGUST, 31);
    return day.isAfter(august) ? august.plusYears(1) : august;
  }

  private static Line line(From from, Period period, boolean capped, ActivityCode... codes) {
    return new Line(FIRST, EnumSet.copyOf(List.of(codes)), from, period, capped);
  }

  private static Set<ActivityCode> schoolYear() {
    var codes = new ArrayList<ActivityCode>();
    for (var code : ActivityCode.values()) {
      if (code.group() == ActivityGroup.COMPULSORY || code.group() == ActivityGroup.EDUCATION) {
        codes.add(code);
      }
    }
    codes.removeAll(List.of(GAP_YEAR, CUSTODIAL_INSTITUTION));
    return EnumSet.copyOf(codes);
  }
}
