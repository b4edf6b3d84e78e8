package onward.web.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import onward.destinations.Intentions;
import onward.imports.ImportId;
import onward.imports.Imports;
import onward.imports.LineQuery;
import onward.imports.Outcome;
import onward.web.PageTest;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SchoolWorkbookTest extends PageTest {
  @Override
  protected String code() {
    return "875";
  }

  @Test
  void a_school_fills_its_year_11_in_and_every_row_finds_its_person_again() throws Exception {
    var school = code() + "4001";
    assertThat(page("/lists/reconcile").select("a[href*=school-workbook]").attr("href"))
        .endsWith(school);
    var given = answer("/lists/school-workbook.xlsx?school=" + school).getContentAsByteArray();

    var filled = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(given))) {
      var sheet = book.getSheetAt(0);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getDataValidations()).hasSize(1);
      int row = 3;
      while (!sheet.getRow(row).getCell(2).getStringCellValue().equals("Chidi")) {
        row++;
      }
      sheet.getRow(row).createCell(6).setCellValue("Apprenticeship or work-based training");
      book.write(filled);
    }

    var list = upload("abbey-school-year-11.xlsx", filled.toByteArray());
    assertThat(page(list).text())
        .contains("Approving adds 1 intended destination for 1 person.")
        .contains("1 row has nothing filled in.")
        .doesNotContain("what is known already");
    send(list + "/approve");
    var intentions = onward().getBean(Intentions.class);
    assertThat(intentions.of(authority().code(), authority().okafor()))
        .singleElement()
        .satisfies(known -> assertThat(known.fact().destination()).isEqualTo("211"));

    var next = answer("/lists/school-workbook.xlsx?school=" + school).getContentAsByteArray();
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(next))) {
      var sheet = book.getSheetAt(0);
      assertThat(row(sheet, "Chidi").getCell(6).getStringCellValue())
          .isEqualTo("Apprenticeship or traineeship");
      var words = sheet.getDataValidations().getFirst();
      assertThat(words.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.STOP);
      assertThat(words.getShowErrorBox()).isTrue();
    }
    var untouched = upload("abbey-school-untouched.xlsx", next);
    assertThat(page(untouched).text())
        .as("what is filled in reads as what was told")
        .contains("There is nothing to do.");
  }

  @Test
  void an_id_that_was_moved_to_another_row_takes_nobody_else_s_answer_in() throws Exception {
    var given =
        answer("/lists/school-workbook.xlsx?school=" + code() + "4001").getContentAsByteArray();
    var filled = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(given))) {
      var sheet = book.getSheetAt(0);
      var okafor = row(sheet, "Chidi");
      // the first column was sorted or copied without the others
      okafor.getCell(0).setCellValue("R1");
      okafor.createCell(6).setCellValue("Apprenticeship or work-based training");
      var patel = row(sheet, "Asha");
      for (int column = 1; column < 6; column++) {
        patel.createCell(column).setBlank();
      }
      patel.createCell(6).setCellValue("Apprenticeship or work-based training");
      book.write(filled);
    }

    var list = upload("moved.xlsx", filled.toByteArray());
    send(list + "/approve");

    var intentions = onward().getBean(Intentions.class);
    var file = new ImportId(Long.parseLong(list.substring(list.lastIndexOf('/') + 1)));
    var lines = onward().getBean(Imports.class).lines(authority().code(), file, LineQuery.ALL);
    assertThat(lines)
        .filteredOn(line -> line.who().startsWith("Chidi"))
        .singleElement()
        .satisfies(line -> assertThat(line.person()).isNotEqualTo(authority().patel()));
    assertThat(lines)
        .as("an id alone, without name and birth date, is nobody for certain")
        .filteredOn(line -> line.who().isEmpty())
        .allSatisfy(line -> assertThat(line.outcome()).isNotEqualTo(Outcome.APPLIED));
    assertThat(intentions.of(authority().code(), authority().patel())).isEmpty();
  }

  private static Row row(Sheet sheet, String forename) {
    for (var row : sheet) {
      var cell = row.getCell(2);
      if (cell != null && cell.toString().equals(forename)) {
        return row;
      }
    }
    throw new AssertionError("Nobody is called " + forename);
  }

  @Test
  void who_is_missing_from_which_list_is_told_to_the_person() throws Exception {
    var page = page("/lists/reconcile");
    assertThat(page.text()).contains("balance");
    var link = page.select("a[href*=WITHOUT_OFFER]").attr("href");
    assertThat(page(link).text()).contains("Nowak").doesNotContain("Patel");

    var searched =
        sent(
            "/lists/reconcile/people/filter",
            "gap",
            "WITHOUT_OFFER",
            "school",
            code() + "4001",
            "words",
            "nowak zof");
    assertThat(page(searched).select("tbody tr")).hasSize(1);
    var file = page(searched).select("a:contains(CSV)").attr("href");
    assertThat(answer(file).getContentAsString()).contains("Zofia Nowak").doesNotContain("Patel");
    assertThat(
            page(sent(
                    "/lists/reconcile/people/filter",
                    "gap",
                    "WITHOUT_OFFER",
                    "school",
                    code() + "4001",
                    "words",
                    "nobody at all"))
                .text())
        .contains("Nobody fits");
  }
}
