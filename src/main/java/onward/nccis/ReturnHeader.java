package onward.nccis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The file header as sent. Text, because another product's file may hold anything.
 *
 * @param present whether the file has a header at all
 * @param databases three digits each
 * @param authorities three digits each: the authorities the file speaks for
 * @param dateOfSend CCYY-MM-DD
 * @param periodEnd CCYY-MM-DD, the last day of the month reported
 */
public record ReturnHeader(
    boolean present,
    List<String> databases,
    List<String> authorities,
    String dateOfSend,
    String periodEnd,
    String supplier,
    String supplierVersion,
    String schemaVersion) {

  /** What stands in for the header of a file that has none. */
  static final ReturnHeader MISSING =
      new ReturnHeader(false, List.of(), List.of(), "", "", "", "", "");

  /** The header of a file of our own. */
  public static ReturnHeader ours(
      String database, String authority, LocalDate dateOfSend, LocalDate periodEnd) {
    return ours(List.of(database), List.of(authority), dateOfSend, periodEnd);
  }

  /** The header of a file of our own that speaks for several authorities. */
  public static ReturnHeader ours(
      List<String> databases, List<String> authorities, LocalDate dateOfSend, LocalDate periodEnd) {
    return new ReturnHeader(
        true,
        databases,
        authorities,
        dateOfSend.toString(),
        periodEnd.toString(),
        "Onward",
        "1.0",
        "1");
  }

  /** The day a text of the file says; null where it is no date as the file writes them. */
  public static @Nullable LocalDate day(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    boolean exists =
        year >= 0
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return exists ? LocalDate.of(year, month, day) : null;
  }

  /** The number that these digits write; -1 where they are not all digits. */
  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  /** The values by element name, as the layout asks for them. */
  Map<String, List<String>> byElement() {
    return Map.of(
        "DatabaseID", databases,
        "LEACode", authorities,
        "DateOfSend", List.of(dateOfSend),
        "PeriodEnd", List.of(periodEnd),
        "SupplierName", List.of(supplier),
        "SupplierXMLVersion", List.of(supplierVersion),
        "XMLSchemaVersion", List.of(schemaVersion));
  }
}
