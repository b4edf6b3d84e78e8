package onward.calendar;

import java.time.LocalDate;
import java.time.Month;

/**
 * A school year, 1 September to 31 August, and the year group that a birth date puts someone in.
 *
 * @param first its 1 September
 */
public record SchoolYear(LocalDate first) {

  /** The school year that holds a day. */
  public static SchoolYear of(LocalDate day) {
    int year = autumn(day) ? day.getYear() : day.getYear() - 1;
    return new SchoolYear(LocalDate.of(year, Month.SEPTEMBER, 1));
  }

  /** Its 31 August. */
  public LocalDate last() {
    return first.plusYears(1).minusDays(1);
  }

  public boolean holds(LocalDate day) {
    return of(day).equals(this);
  }

  /** The year group in this school year: 11 for someone born 14 February 2010 in 2025/26. */
  public int yearGroup(LocalDate born) {
    return first.getYear() - born.getYear() - 4 - (autumn(born) ? 1 : 0);
  }

  /** The 31 May at the end of someone's Year 11. */
  public static LocalDate mayOfYear11(LocalDate born) {
    return LocalDate.of(born.getYear() + (autumn(born) ? 17 : 16), Month.MAY, 31);
  }

  private static boolean autumn(LocalDate day) {
    return day.getMonthValue() >= Month.SEPTEMBER.getValue();
  }
}
