package onward.web.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import onward.web.PageTest;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class AnsweredFileTest extends PageTest {
  private static final String APPLICATIONS =
      "Reference,Forename,Surname,Provider,Course,Applied on,Outcome,What to do\n";

  @Override
  protected String code() {
    return "570";
  }

  /** Both its own column of outcomes and ours are in the file, and each is taken for what it is. */
  @Test
  void a_list_with_an_outcome_of_its_own_goes_back_is_put_right_and_comes_again() throws Exception {
    var wrong =
        "R2,Chidi,Okafor,Northgate College,Masonry,01/02/%d,perhaps,ring them\n"
            .formatted(authority().year());
    var list = upload("brookfield-college-applications.csv", APPLICATIONS + wrong);
    var back = answer(list + "/answered.csv");
    assertThat(back.getHeader("Content-Disposition"))
        .contains("brookfield-college-applications-answered.csv");
    var file = back.getContentAsString(StandardCharsets.UTF_8);
    assertThat(file)
        .contains("What to do,Outcome (Onward),What to do (Onward)")
        .contains("perhaps,ring them,refused: This word is not known here.");

    var again = file.replace(",perhaps,", ",offered,");
    var second = upload("brookfield-college-applications-answered.csv", again);
    assertThat(answer(second + "/answered.csv").getContentAsString(StandardCharsets.UTF_8))
        .as("nothing is done before it is approved")
        .contains(",offered,ring them,to be approved: ");
    assertThat(page(second).text())
        .contains("Taken for a list of applications: 1 row")
        .contains("Approving adds 1 application for 1 person.")
        .contains("from Brookfield College, brought in by admin-570");
    send(second + "/approve");
    var person = page("/people/" + authority().okafor().value()).text();
    assertThat(person).contains("Masonry").contains("offered");

    var answered = answer(second + "/answered.csv").getContentAsString(StandardCharsets.UTF_8);
    assertThat(answered)
        .containsOnlyOnce("Outcome (Onward)")
        .contains(",offered,ring them,applied: ")
        .doesNotContain("refused");
  }

  /** Who sends a workbook gets a workbook back, puts it right and sends it again. */
  @Test
  void a_list_goes_back_as_a_workbook_and_comes_again() throws Exception {
    var wrong =
        "R2,Chidi,Okafor,=Northgate College,Masonry,01/02/%d,perhaps,ring them\n"
            .formatted(authority().year());
    var list = upload("second-college-applications.csv", APPLICATIONS + wrong);
    assertThat(page(list).select("a[href$=answered.xlsx]")).hasSize(1);
    var back = answer(list + "/answered.xlsx");
    assertThat(back.getHeader("Content-Disposition"))
        .contains("second-college-applications-answered.xlsx");
    var book = back.getContentAsByteArray();
    try (var read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
      var rows = read.getFirstSheet().read();
      assertThat(rows).hasSize(2);
      assertThat(rows.getFirst().getCellText(8)).isEqualTo("Outcome (Onward)");
      assertThat(rows.getLast().getCellText(3)).as("no formula").isEqualTo("'=Northgate College");
      assertThat(rows.getLast().getCellText(8)).startsWith("refused: This word is not known here.");
    }
    var second = upload("second-college-applications-answered.xlsx", book);
    assertThat(page(second).text()).contains("Taken for a list of applications: 1 row");
  }
}
