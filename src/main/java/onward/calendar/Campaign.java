package onward.calendar;

import java.time.LocalDate;
import java.time.Month;

/**
 * One year of the September Guarantee, named by the calendar year of its September.
 *
 * @param year for instance 2026
 */
public record Campaign(int year) {

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

  /** Results day: the third Thursday of August is A levels, the fourth GCSEs (para 40). */
  public LocalDate resultsDay() {
    var first = LocalDate.of(year, Month.AUGUST, 1);
    int toThursday = Math.floorMod(4 - first.getDayOfWeek().getValue(), 7);
    return first.plusDays(toThursday + 21L);
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
