package onward.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * One year of the September Guarantee, named by the calendar year of its September.
 *
 * @param year for instance 2026
 */
public record Campaign(int year) {
  private static final int YEAR_OF_THE_GUIDANCE = 2009;

  /**
   * The campaign that a day's work belongs to: January's activity survey still belongs to the last.
   */
  public static Campaign on(LocalDate day) {
    return new Campaign(day.getMonth() == Month.JANUARY ? day.getYear() - 1 : day.getYear());
  }

  /** Year 11 is frozen at the end of this day (para 30; the May census). */
  public LocalDate freeze() {
    return LocalDate.of(year, Month.MAY, 31);
  }

  /** First day of the learning that offers are about. */
  public LocalDate firstStart() {
    return LocalDate.of(year, Month.AUGUST, 1);
  }

  /** The Guarantee's own day: an offer by the end of September (para 16). */
  public LocalDate guaranteeDay() {
    return LocalDate.of(year, Month.SEPTEMBER, 30);
  }

  /**
   * The day of the GCSE results (para 40): the first Thursday from 20 August on, as every year
   * since 2011; in the year of the guidance it was a week later.
   */
  public LocalDate resultsDay() {
    return year == YEAR_OF_THE_GUIDANCE
        ? LocalDate.of(year, Month.AUGUST, 27)
        : LocalDate.of(year, Month.AUGUST, 20)
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
  }

  /** The activity survey asks what people did on this day (para 41). */
  public LocalDate surveyDay() {
    return LocalDate.of(year, Month.NOVEMBER, 1);
  }

  /** The survey is handed in by the end of January; the day does not move. */
  public LocalDate surveyDeadline() {
    return LocalDate.of(year + 1, Month.JANUARY, 31);
  }

  /**
   * Latest start of an offer unless the authority sets another: start of the January term (para
   * 16).
   */
  public LocalDate lastStart() {
    return LocalDate.of(year + 1, Month.JANUARY, 10);
  }
}
