package onward.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import onward.nccis.Longest;
import onward.nccis.NccisReader;
import onward.nccis.ReturnHeader;
import onward.nccis.ReturnRecord;
import onward.nccis.SchemaFault;
import onward.nccis.Tag;

/** The checks of a file as a whole: its header, and what must stand once in it. */
final class FileChecks {
  private FileChecks() {}

  /**
   * What makes the national system refuse a whole file, as far as its header shows.
   *
   * @param by the period end that records are checked by
   */
  static List<CheckProblem> header(ReturnHeader header, Predicate<String> listed, LocalDate by) {
    if (!header.present()) {
      return List.of(
          CheckProblem.ofTheFile(
              "FileHeader", "", "There is no file header", "Export the file again"));
    }
    var problems = new ArrayList<CheckProblem>();
    many(header.databases(), "DatabaseID", code -> PersonChecks.digits(code, 3), problems);
    many(header.authorities(), "LEACode", listed, problems);
    date("DateOfSend", header.dateOfSend(), "", problems);
    date("PeriodEnd", header.periodEnd(), "; people are checked as on " + by, problems);
    return problems;
  }

  /** What the file departs from the schema in. */
  static CheckProblem departs(SchemaFault fault) {
    return new CheckProblem(
        "schema",
        1,
        "",
        "XML",
        place(fault.line(), fault.column()),
        "The file does not follow the schema: " + fault.message(),
        "Have the product that wrote the file name and place its elements as the schema does");
  }

  /** Where the file stops being XML. */
  static CheckProblem broken(NccisReader.Outcome.Broken broken) {
    return CheckProblem.ofTheFile(
        "XML",
        place(broken.line(), broken.column()),
        broken.message(),
        "Mend the file at that place, or export it again");
  }

  private static String place(int line, int column) {
    return "line " + line + ", column " + column;
  }

  static CheckProblem withoutDetails(ReturnRecord record) {
    return CheckProblem.ofTheFile(
        "PersonalDetails",
        "record " + record.number(),
        "A record has no personal details; the whole file is refused",
        "Send personal details for everybody");
  }

  private static void many(
      List<String> values, String field, Predicate<String> right, List<CheckProblem> problems) {
    if (values.isEmpty()) {
      problems.add(
          CheckProblem.ofTheFile(
              field, "", "The header names none", "Give three digits in the header"));
    }
    values.stream()
        .filter(right.negate())
        .map(value ->
            CheckProblem.ofTheFile(
                field,
                value,
                "The header's code is not valid",
                "Give three digits that are allocated"))
        .forEach(problems::add);
  }

  private static void date(
      String field, String value, String meanwhile, List<CheckProblem> problems) {
    if (ReturnHeader.day(value) == null) {
      problems.add(
          CheckProblem.ofTheFile(
              field,
              value,
              "The header's date is missing or no date" + meanwhile,
              "Write it as 2026-05-31"));
    }
  }

  /**
   * A second record of something that must stand once.
   *
   * @param code the check's number
   * @param value what stands on both
   * @param other who the first record is about; empty where it is the same identifier
   */
  record Twice(String code, String value, String other) {}

  /** What stood in the file so far: identifiers, learner numbers, and names with a birth date. */
  static final class Once {
    private final FirstSeen identifiers = new FirstSeen();
    private final FirstSeen learners = new FirstSeen();
    private final FirstSeen names = new FirstSeen();

    List<Twice> look(ReturnRecord record) {
      String status = record.text(Tag.COHORT_STATUS);
      String id = record.text(Tag.YOUNG_PERSONS_ID);
      List<Twice> found = List.of();
      if (!status.equals("G") && !id.isEmpty() && identifiers.look(id, id) != null) {
        found = with(found, new Twice("902", id, ""));
      }
      if (status.equals("M")) {
        return found;
      }
      var learner = record.text(Tag.ULN);
      var first = learner.isEmpty() ? null : learners.look(learner, record.reference());
      if (first != null) {
        found = with(found, new Twice("907", learner, first));
      }
      var name = record.text(Tag.GIVEN_NAME) + " " + record.text(Tag.FAMILY_NAME);
      var born = record.text(Tag.DOB);
      var key = name.toLowerCase(Locale.ROOT) + born;
      var same = born.isEmpty() ? null : names.look(key, record.reference());
      return same == null ? found : with(found, new Twice("908", name, same));
    }

    private static List<Twice> with(List<Twice> found, Twice one) {
      var more = found.isEmpty() ? new ArrayList<Twice>(3) : found;
      more.add(one);
      return more;
    }
  }

  /** Texts that are longer than the schema lets them be: the file would be sent back for them. */
  static List<CheckProblem> lengths(ReturnRecord record) {
    return Longest.exceeded(record).stream().map(tag -> CheckProblem.tooLong(record, tag)).toList();
  }
}
