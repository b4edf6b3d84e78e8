package onward.web.school;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import onward.destinations.IntendedDestination;
import onward.destinations.Intention;
import onward.tables.CellText;
import onward.web.rights.Veil;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook for a school: who is meant is filled in, what they mean to do next is chosen from a
 * list. The headings stay in sight, and the reference brings each row back to its person.
 */
final class SchoolWorkbook {
  private static final List<String> HEADINGS =
      List.of(
          "Reference",
          "UPN",
          "Forename",
          "Surname",
          "Date of birth",
          "Postcode",
          "Intended destination",
          "Provider",
          "Course",
          "Occupation",
          "Offered by",
          "Offered course",
          "Recorded on",
          "Note");

  private static final int HEADING_ROW = 2;
  private static final int DESTINATION = HEADINGS.indexOf("Intended destination");
  private static final int BORN = HEADINGS.indexOf("Date of birth");
  private static final int RECORDED = HEADINGS.indexOf("Recorded on");
  private static final int NOTE = HEADINGS.indexOf("Note");
  private static final String DAY = "dd/mm/yyyy";

  private SchoolWorkbook() {}

  static void write(String school, List<Pupil> people, OutputStream out) throws IOException {
    try (var book = new Workbook(out, "Onward", "1.0")) {
      var sheet = book.newWorksheet("Year 11");
      var choices = book.newWorksheet("Choices");
      title(sheet, school);
      var destinations = IntendedDestination.values();
      for (int i = 0; i < destinations.length; i++) {
        choices.value(i, 0, destinations[i].words());
      }
      for (int i = 0; i < people.size(); i++) {
        person(sheet, HEADING_ROW + 1 + i, people.get(i));
      }
      int last = HEADING_ROW + Math.max(1, people.size());
      sheet
          .range(HEADING_ROW + 1, DESTINATION, last, DESTINATION)
          .validateWithList(choices.range(0, 0, destinations.length - 1, 0))
          .allowBlank(true)
          .showDropdown(true)
          .errorStyle(DataValidationErrorStyle.STOP)
          .showErrorMessage(true)
          .errorTitle("Intended destination")
          .error("Choose one of the list.");
      sheet.range(HEADING_ROW + 1, RECORDED, last, RECORDED).style().format(DAY).set();
    }
  }

  private static void title(Worksheet sheet, String school) {
    sheet.value(0, 0, CellText.guarded(school + ": your Year 11"));
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.value(
        1,
        0,
        "Choose what each young person means to do next, and send the workbook back. It is filled in"
            + " as far as we know it: where an answer changes, change its day as well.");
    for (int i = 0; i < HEADINGS.size(); i++) {
      sheet.value(HEADING_ROW, i, HEADINGS.get(i));
      sheet.width(i, i >= DESTINATION && i < RECORDED ? 34 : 16);
    }
    sheet.range(HEADING_ROW, 0, HEADING_ROW, HEADINGS.size() - 1).style().bold().set();
    sheet.freezePane(0, HEADING_ROW + 1);
  }

  private static void person(Worksheet sheet, int row, Pupil pupil) {
    var one = pupil.details();
    var cells =
        List.of(one.reference(), one.upn(), one.forename(), one.surname(), "", one.postcode());
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        sheet.value(row, i, CellText.guarded(cells.get(i)));
      }
    }
    var intention = pupil.intention();
    if (intention != null) {
      intention(sheet, row, intention);
    }
    if (pupil.limited()) {
      sheet.value(row, NOTE, Veil.LIMITED);
    }
    var born = one.dateOfBirth();
    if (born != null) {
      sheet.value(row, BORN, born);
      sheet.style(row, BORN).format(DAY).set();
    }
  }

  private static void intention(Worksheet sheet, int row, Intention known) {
    var told =
        List.of(
            IntendedDestination.of(known.destination())
                .map(IntendedDestination::words)
                .orElse(known.destination()),
            known.provider(),
            known.course(),
            known.occupation(),
            known.offeredBy(),
            known.offeredCourse());
    for (int i = 0; i < told.size(); i++) {
      if (!told.get(i).isEmpty()) {
        sheet.value(row, DESTINATION + i, CellText.guarded(told.get(i)));
      }
    }
    var recorded = known.recordedOn();
    if (recorded != null) {
      sheet.value(row, RECORDED, recorded);
    }
  }
}
