package onward.returns;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import onward.calendar.SchoolYear;
import onward.nccis.ReturnRecord;
import onward.nccis.Tag;
import org.jspecify.annotations.Nullable;

/**
 * One check, as the national requirement numbers it: a line of checks.csv.
 *
 * @param priority 1 most serious, 2, 3 advisory
 * @param from first period end it is in force for; null = ever since
 * @param until last one; null = still
 * @param field the element it is about
 * @param message what is wrong, for people
 * @param cure what to do
 */
public record Check(
    String code,
    int priority,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    String field,
    String message,
    String cure) {

  /** Whether a record fails, given the file it stands in. */
  @FunctionalInterface
  interface Test {
    boolean fails(ReturnRecord record, InFile file);
  }

  /**
   * What a check needs of the file.
   *
   * @param year the school year of the period end
   * @param databases the identifiers' first three digits that the header allows
   * @param authorities those that the header names
   * @param listed whether three digits are an authority's at the period end
   * @param everListed whether they are, or were before a reorganisation
   */
  record InFile(
      LocalDate periodEnd,
      SchoolYear year,
      Set<String> databases,
      Set<String> authorities,
      Predicate<String> listed,
      Predicate<String> everListed) {

    /** The year group of a record at the period end; -1 where there is no birth date to read. */
    int yearGroup(ReturnRecord record) {
      var born = record.day(Tag.DOB);
      return born == null ? -1 : year.yearGroup(born);
    }
  }

  boolean inForce(LocalDate periodEnd) {
    return (from == null || !periodEnd.isBefore(from))
        && (until == null || !periodEnd.isAfter(until));
  }

  /** The element as people name it. */
  String label() {
    return switch (field) {
      case "CHARACTERISTICS" -> Tag.CHARACTERISTIC;
      case "ACTIVITIES" -> "Activities";
      default -> Tag.valueOf(field).label();
    };
  }

  CheckProblem problem(ReturnRecord record) {
    String value =
        switch (field) {
          case "CHARACTERISTICS" -> String.join(" ", record.characteristics());
          case "ACTIVITIES" -> "";
          default -> record.text(Tag.valueOf(field));
        };
    return new CheckProblem(code, priority, record.reference(), label(), value, message, cure);
  }
}
