package onward.returns;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import onward.nccis.ReturnHeader;
import onward.nccis.ReturnRecord;
import onward.nccis.Tag;

/** The checks of a file as a whole: its header, and what must stand once in it. */
final class FileChecks {
  private FileChecks() {}

  /** What makes the national system refuse a whole file, as far as its header shows. */
  static void header(
      ReturnHeader header, Predicate<String> listed, Consumer<CheckProblem> problems) {
    if (!header.present()) {
      problems.accept(file("FileHeader", "", "There is no file header", "Export the file again"));
      return;
    }
    many(header.databases(), "DatabaseID", code -> code.matches("\\d{3}"), problems);
    many(header.authorities(), "LEACode", listed, problems);
    date("DateOfSend", header.dateOfSend(), problems);
    date("PeriodEnd", header.periodEnd(), problems);
  }

  static CheckProblem file(String field, String value, String message, String cure) {
    return new CheckProblem("file", 1, "", field, value, message, cure);
  }

  private static void many(
      List<String> values, String field, Predicate<String> right, Consumer<CheckProblem> problems) {
    if (values.isEmpty()) {
      problems.accept(file(field, "", "The header names none", "Give three digits in the header"));
    }
    values.stream()
        .filter(right.negate())
        .map(value ->
            file(
                field,
                value,
                "The header's code is not valid",
                "Give three digits that are allocated"))
        .forEach(problems);
  }

  private static void date(String field, String value, Consumer<CheckProblem> problems) {
    if (ReturnHeader.day(value) == null) {
      problems.accept(
          file(field, value, "The header's date is missing or no date", "Write it as 2026-05-31"));
    }
  }

  /** Told of a second record: the check's number, the record, the value, the first record. */
  interface Found {
    void twice(String code, ReturnRecord record, String value, String other);
  }

  /** What stood in the file so far: identifiers, learner numbers, and names with a birth date. */
  static final class Once {
    private final Set<String> identifiers = new HashSet<>();
    private final Map<String, String> learners = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    void look(ReturnRecord record, Found found) {
      String status = record.text(Tag.COHORT_STATUS);
      String id = record.text(Tag.YOUNG_PERSONS_ID);
      if (!status.equals("G") && !id.isEmpty() && !identifiers.add(id)) {
        found.twice("902", record, id, "");
      }
      if (status.equals("M")) {
        return;
      }
      var learner = record.text(Tag.ULN);
      var first = learner.isEmpty() ? null : learners.putIfAbsent(learner, record.reference());
      if (first != null) {
        found.twice("907", record, learner, first);
      }
      var name = record.text(Tag.GIVEN_NAME) + " " + record.text(Tag.FAMILY_NAME);
      var born = record.text(Tag.DOB);
      var key = name.toLowerCase(Locale.ROOT) + born;
      var same = born.isEmpty() ? null : names.putIfAbsent(key, record.reference());
      if (same != null) {
        found.twice("908", record, name, same);
      }
    }
  }
}
